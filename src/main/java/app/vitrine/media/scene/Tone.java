package app.vitrine.media.scene;

import app.vitrine.media.resample.SrgbCurve;

/** A colour in linear light, and its place in Oklch (Ottosson, 2020). */
record Tone(float red, float green, float blue) {
  private static final double DEEPEST = 0.05;
  private static final double PALEST = 0.99;

  /**
   * Reads {@code #RRGGBB}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Tone hex(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Tone(SrgbCurve.linear(rgb >> 16), SrgbCurve.linear(rgb >> 8), SrgbCurve.linear(rgb));
  }

  /**
   * The colour of a lightness, chroma and hue; what the screen cannot show is cut off.
   *
   * @param lightness 0 to 1
   * @param chroma 0 for grey to about 0.3
   * @param hue in radians
   */
  static Tone oklch(double lightness, double chroma, double hue) {
    double a = chroma * StrictMath.cos(hue);
    double b = chroma * StrictMath.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new Tone(
        unit(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        unit(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        unit(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  /** Lightness, chroma and hue. */
  double[] oklch() {
    double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      Math.hypot(a, b),
      StrictMath.atan2(b, a)
    };
  }

  /** This colour brighter or darker. */
  Tone times(double gain) {
    return new Tone((float) (red * gain), (float) (green * gain), (float) (blue * gain));
  }

  /** This colour with its lightness moved; the hue stays. */
  Tone lighter(double by) {
    double[] lch = oklch();
    return oklch(Math.clamp(lch[0] + by, DEEPEST, PALEST), lch[1], lch[2]);
  }

  /** This colour seen in light of another. */
  Tone under(Tone light) {
    return new Tone(red * light.red, green * light.green, blue * light.blue);
  }

  /** Between this (0) and another (1). */
  Tone mix(Tone other, double share) {
    float s = (float) share;
    return new Tone(
        red + s * (other.red - red),
        green + s * (other.green - green),
        blue + s * (other.blue - blue));
  }

  /** Relative luminance (ITU-R BT.709). */
  float luminance() {
    return luminance(red, green, blue);
  }

  static float luminance(float red, float green, float blue) {
    return 0.2126f * red + 0.7152f * green + 0.0722f * blue;
  }

  float channel(int index) {
    return index == 0 ? red : index == 1 ? green : blue;
  }

  private static double cube(double v) {
    return v * v * v;
  }

  private static float unit(double v) {
    return (float) Math.clamp(v, 0.0, 1.0);
  }
}
