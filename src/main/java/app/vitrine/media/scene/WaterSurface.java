package app.vitrine.media.scene;

/**
 * A thin film of still water over stone: where it lies, how it is tilted by the last ripples, and
 * how much it mirrors. Positions are in units of the product's larger side.
 *
 * @param footZ depth of the product's foot, from which rings go out
 */
record WaterSurface(double footZ, int seed) {
  /** Reflectance of water straight down, from its refractive index of 1.33 (Fresnel). */
  private static final double STRAIGHT_DOWN = 0.02;

  private static final double RING = 0.17;
  private static final double RING_TILT = 0.0055;
  private static final double RING_REACH = 0.75;
  private static final double DRIFT_TILT = 0.003;

  /** Level of the water against the stone's height, and how soft its shore is. */
  private static final double LEVEL = 0.04;

  private static final double SHORE = 0.035;

  /** Around the product, and before it where it is mirrored, the stone is hollow. */
  private static final double HOLLOW_ACROSS = 0.62;

  private static final double HOLLOW_BEHIND = 1.1;
  private static final double HOLLOW_BEFORE = 2.4;
  private static final double HOLLOW = 0.8;

  /** Where water climbs the stone at its shore it shines, by up to this share of the sky. */
  static final double SHINE = 0.30;

  /** Share of the ground's light that a wet stone gives back: water lets it out less easily. */
  static final float WET = 0.62f;

  /** Share of light mirrored at an angle (Schlick, 1994). */
  static double reflectance(double cosine) {
    return STRAIGHT_DOWN + (1 - STRAIGHT_DOWN) * Math.pow(1 - cosine, 5);
  }

  /** How far water covers the stone at a point, 0 for dry. */
  double cover(double u, double v, double footprint) {
    double across = u / HOLLOW_ACROSS;
    double away = (v - footZ) / (v > footZ ? HOLLOW_BEHIND : HOLLOW_BEFORE);
    double hollow = HOLLOW * Math.exp(-across * across - away * away);
    double above = LEVEL + hollow - SlateTexture.height(u, v, footprint, seed);
    double t = Math.clamp(above / (SHORE + footprint) + 0.5, 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }

  /** Tilt of the surface to the right: the rise over the run. */
  double tiltX(double u, double v, double footprint) {
    double r = Math.hypot(u, v - footZ);
    double drift = Noise.fractal(u * 2.3, v * 3.9, 2, footprint * 4, seed + 31);
    return ring(r, footprint) * u / Math.max(0.05, r) + 0.6 * DRIFT_TILT * drift;
  }

  /** Tilt of the surface away from the camera. */
  double tiltZ(double u, double v, double footprint) {
    double r = Math.hypot(u, v - footZ);
    double drift = Noise.fractal(u * 1.3, v * 4.7, 3, footprint * 5, seed + 32);
    return ring(r, footprint) * (v - footZ) / Math.max(0.05, r) + DRIFT_TILT * drift;
  }

  private static double ring(double r, double footprint) {
    double seen = Math.clamp(1.5 - 4 * footprint / RING, 0.0, 1.0);
    return seen * RING_TILT * Math.cos(2 * Math.PI * r / RING) * Math.exp(-r / RING_REACH);
  }
}
