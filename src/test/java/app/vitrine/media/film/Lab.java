package app.vitrine.media.film;

/**
 * A colour of CIE 1976 L*a*b* under D65: sRGB (IEC 61966-2-1) to XYZ, and CIE 15:2018 from there.
 *
 * @param lightness L*, 0 to 100
 * @param a from green to red
 * @param b from blue to yellow
 */
record Lab(double lightness, double a, double b) {
  private static final double WHITE_X = 0.95047;
  private static final double WHITE_Z = 1.08883;

  /** The colour of 0xRRGGBB. */
  static Lab of(int rgb) {
    double red = linear(rgb >> 16 & 0xff);
    double green = linear(rgb >> 8 & 0xff);
    double blue = linear(rgb & 0xff);
    double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
    double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
    double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
    double fx = f(x / WHITE_X);
    double fy = f(y);
    double fz = f(z / WHITE_Z);
    return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
  }

  /** ΔE*ab of 1976. */
  double difference(Lab other) {
    return Math.hypot(Math.hypot(lightness - other.lightness, a - other.a), b - other.b);
  }

  private static double linear(int level) {
    double coded = level / 255.0;
    return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
  }

  private static double f(double t) {
    double delta = 6.0 / 29;
    return t > delta * delta * delta ? Math.cbrt(t) : t / (3 * delta * delta) + 4.0 / 29;
  }
}
