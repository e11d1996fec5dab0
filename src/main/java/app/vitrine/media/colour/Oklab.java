package app.vitrine.media.colour;

/**
 * A colour in Oklab, where equal distances look about equally different (Björn Ottosson: A
 * perceptual color space for image processing, 2020; matrices from there).
 *
 * @param l lightness, 0 black to 1 white
 * @param a green to red, about −0.4 to 0.4
 * @param b blue to yellow, about −0.4 to 0.4
 */
public record Oklab(double l, double a, double b) {
  private static final double LINEAR_END = 0.04045;
  private static final double LINEAR_SLOPE = 12.92;
  private static final double OFFSET = 0.055;
  private static final double GAMMA = 2.4;

  /** What is left of a difference in lightness when light may differ. */
  private static final double SHADING_WEIGHT = 0.3;

  /** Lightness below which tint is noise. */
  private static final double DARK = 0.15;

  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      LINEAR[i] = linear(i / 255.0);
    }
  }

  /** The colour of an sRGB pixel, 0xRRGGBB; higher bits are ignored. */
  public static Oklab ofRgb(int rgb) {
    double red = LINEAR[rgb >> 16 & 0xff];
    double green = LINEAR[rgb >> 8 & 0xff];
    double blue = LINEAR[rgb & 0xff];
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The nearest sRGB pixel, 0xRRGGBB; what lies outside sRGB is clipped channel by channel. */
  public int toRgb() {
    double l3 = cube(l + 0.3963377774 * a + 0.2158037573 * b);
    double m3 = cube(l - 0.1055613458 * a - 0.0638541728 * b);
    double s3 = cube(l - 0.0894841775 * a - 1.2914855480 * b);
    int red = channel(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3);
    int green = channel(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3);
    int blue = channel(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3);
    return (red << 16) | (green << 8) | blue;
  }

  /** Colourfulness, 0 grey to about 0.37 for the strongest sRGB colour. */
  public double chroma() {
    return Math.hypot(a, b);
  }

  /** Hue angle in degrees, 0 to 360, about 29 for red; without meaning for greys. */
  public double hue() {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** The difference ΔE-OK; about 0.02 is just noticeable. */
  public double distance(Oklab other) {
    return distance(other, 1);
  }

  /** The difference with lightness counted {@code weight} times, for comparing across shading. */
  public double distance(Oklab other, double weight) {
    double dl = weight * (l - other.l);
    double da = a - other.a;
    double db = b - other.b;
    return Math.sqrt(dl * dl + da * da + db * db);
  }

  /**
   * The difference that is left when both may be lit differently. More or less light multiplies all
   * three coordinates by the same factor, so a and b are compared relative to lightness.
   */
  public double distanceUnderLight(Oklab other) {
    double middle = (l + other.l) / 2;
    double mine = middle / Math.max(l, DARK);
    double others = middle / Math.max(other.l, DARK);
    double dl = SHADING_WEIGHT * (l - other.l);
    double da = a * mine - other.a * others;
    double db = b * mine - other.b * others;
    return Math.sqrt(dl * dl + da * da + db * db);
  }

  private static double linear(double encoded) {
    return encoded <= LINEAR_END
        ? encoded / LINEAR_SLOPE
        : Math.pow((encoded + OFFSET) / (1 + OFFSET), GAMMA);
  }

  private static int channel(double linear) {
    double encoded =
        linear <= LINEAR_END / LINEAR_SLOPE
            ? linear * LINEAR_SLOPE
            : (1 + OFFSET) * Math.pow(linear, 1 / GAMMA) - OFFSET;
    return (int) Math.round(Math.clamp(encoded, 0.0, 1.0) * 255);
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
