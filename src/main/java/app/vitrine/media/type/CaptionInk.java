package app.vitrine.media.type;

/**
 * The colour of a caption's letters and how strong a veil between letters and picture must be.
 *
 * @param light whether the letters are white on a dark veil, as opposed to near-black on a white
 *     one
 * @param veil opacity of the veil under the letters, 0 to 1
 */
public record CaptionInk(boolean light, double veil) {
  /** Contrast that captions aim at; WCAG 2.2 asks for 4.5:1, the rest covers coding losses. */
  public static final double AIM = 5.2;

  private static final double PALE_VEIL = 2;

  static final int WHITE = 0xffffff;
  static final int NEAR_BLACK = 0x15171b;

  /** For footage whose brightness is not known beforehand: white, over a veil for any ground. */
  public static CaptionInk forAnyGround() {
    return new CaptionInk(true, lightVeil(1));
  }

  /**
   * The ink that needs the weaker veil; white when both need none. A white veil makes a picture
   * look faded, so it counts more than a dark one.
   *
   * @param darkest grey level of the darkest ground that matters, 0 to 1 as coded in sRGB
   * @param brightest grey level of the brightest ground that matters
   */
  public static CaptionInk forGround(double darkest, double brightest) {
    double white = lightVeil(brightest);
    double black = darkVeil(darkest);
    return white <= PALE_VEIL * black ? new CaptionInk(true, white) : new CaptionInk(false, black);
  }

  /** As {@link #forGround}, of relative luminances of WCAG 2.2. */
  public static CaptionInk forLuminances(double darkest, double brightest) {
    return forGround(coded(darkest), coded(brightest));
  }

  /** The letters' colour as 0xRRGGBB. */
  public int letters() {
    return light ? WHITE : NEAR_BLACK;
  }

  /** What is read on the letters' colour, as 0xRRGGBB. */
  int opposite() {
    return light ? NEAR_BLACK : WHITE;
  }

  /** The veil's colour as 0xRRGGBB. */
  public int veilColour() {
    return light ? 0x000000 : WHITE;
  }

  /** Contrast ratio of WCAG 2.2 between two colours of relative luminance 0 to 1. */
  public static double contrast(double luminanceA, double luminanceB) {
    double brighter = Math.max(luminanceA, luminanceB);
    double darker = Math.min(luminanceA, luminanceB);
    return (brighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance of 0xRRGGBB by WCAG 2.2. */
  public static double luminance(int rgb) {
    return 0.2126 * linear((rgb >> 16 & 0xff) / 255.0)
        + 0.7152 * linear((rgb >> 8 & 0xff) / 255.0)
        + 0.0722 * linear((rgb & 0xff) / 255.0);
  }

  private static double lightVeil(double brightest) {
    double allowed = coded((luminance(WHITE) + 0.05) / AIM - 0.05);
    return brightest <= allowed ? 0 : 1 - allowed / brightest;
  }

  private static double darkVeil(double darkest) {
    double allowed = coded((luminance(NEAR_BLACK) + 0.05) * AIM - 0.05);
    return darkest >= allowed ? 0 : (allowed - darkest) / (1 - darkest);
  }

  private static double linear(double coded) {
    return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
  }

  private static double coded(double linear) {
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
  }
}
