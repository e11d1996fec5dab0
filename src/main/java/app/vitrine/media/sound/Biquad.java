package app.vitrine.media.sound;

/** A second-order filter in transposed direct form II, a0 = 1. */
final class Biquad {
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private double s1;
  private double s2;

  Biquad(double b0, double b1, double b2, double a1, double a2) {
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.a1 = a1;
    this.a2 = a2;
  }

  /** Low-pass of the given corner and quality (R. Bristow-Johnson's audio EQ cookbook). */
  static Biquad lowPass(double hertz, double quality) {
    double w = 2 * Math.PI * hertz / Sound.RATE;
    double alpha = Math.sin(w) / (2 * quality);
    double cos = Math.cos(w);
    double a0 = 1 + alpha;
    return new Biquad(
        (1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
  }

  /** High-pass of the given corner and quality, from the same source. */
  static Biquad highPass(double hertz, double quality) {
    double w = 2 * Math.PI * hertz / Sound.RATE;
    double alpha = Math.sin(w) / (2 * quality);
    double cos = Math.cos(w);
    double a0 = 1 + alpha;
    return new Biquad(
        (1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
  }

  double filter(double in) {
    double out = b0 * in + s1;
    s1 = b1 * in - a1 * out + s2;
    s2 = b2 * in - a2 * out;
    return out;
  }
}
