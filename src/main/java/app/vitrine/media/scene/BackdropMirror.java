package app.vitrine.media.scene;

/** What the surface mirrors of the backdrop: in its gloss, or in the water that lies on it. */
final class BackdropMirror {
  /** Up to this roughness a mirrored backdrop stays clear; beyond, it spreads by this share. */
  private static final double CLEAR = 0.25;

  private static final double SPREAD = 0.08;
  private static final int RING = 6;
  private static final double[] ACROSS = new double[RING];
  private static final double[] DOWN = new double[RING];

  static {
    for (int i = 0; i < RING; i++) {
      double angle = 2 * Math.PI * (i + 0.5) / RING;
      ACROSS[i] = Math.cos(angle);
      DOWN[i] = Math.sin(angle);
    }
  }

  /** A lamp that a gloss mirrors is no brighter than this. */
  private static final float BRIGHTEST = 1.6f;

  /** Share of its own light that a glossy surface gives up for what it mirrors. */
  private static final float GIVEN_UP = 0.25f;

  private final Canvas canvas;

  BackdropMirror(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Adds the mirrored light to a point of the surface.
   *
   * @param open share of the surrounding light that reaches it
   */
  void add(Stage.Hit hit, double x, double y, float open, float[] rgb) {
    WaterSurface water = canvas.water();
    if (water != null) {
      flood(water, hit, x, y, rgb);
    } else if (canvas.preset().surface().gloss() > 0 && mirrorsBackdrop()) {
      shine(x, y, open, rgb);
    }
  }

  private boolean mirrorsBackdrop() {
    return canvas.preset().surface().material() != ScenePreset.Material.SEAMLESS
        && !canvas.preset().backdrop().kind().isWall();
  }

  /** Gloss mirrors more towards the horizon (Schlick, 1994). */
  private void shine(double x, double y, float open, float[] rgb) {
    ScenePreset.Surface surface = canvas.preset().surface();
    double cosine = canvas.stage().camera().cosine(y);
    float share = (float) (surface.gloss() * (0.25 + 0.75 * Math.pow(1 - cosine, 4))) * open;
    float[] seen = spread(x, Math.max(0, 2 * canvas.edge() - y), surface.roughness());
    for (int c = 0; c < 3; c++) {
      rgb[c] += share * (Math.min(seen[c], BRIGHTEST) - GIVEN_UP * rgb[c]);
    }
  }

  /** A point of the backdrop, or the mean of a ring around it where the surface is rough. */
  private float[] spread(double x, double y, double roughness) {
    float[] seen = new float[3];
    double radius = SPREAD * (roughness - CLEAR) * canvas.shorter();
    if (radius < 1) {
      canvas.backdrop().mirrored(x, y, seen);
      return seen;
    }
    float[] one = new float[3];
    for (int i = 0; i < RING; i++) {
      double row = Math.max(0, y + radius * DOWN[i]);
      canvas.backdrop().mirrored(x + radius * ACROSS[i], row, one);
      for (int c = 0; c < 3; c++) {
        seen[c] += one[c] / RING;
      }
    }
    return seen;
  }

  /** Lays water over the stone: it darkens what is under it and mirrors what is behind. */
  private void flood(WaterSurface water, Stage.Hit hit, double x, double y, float[] rgb) {
    Camera camera = canvas.stage().camera();
    double u = hit.x() / canvas.unit();
    double v = hit.z() / canvas.unit();
    double footprint = canvas.footprint(hit);
    double cover = water.cover(u, v, footprint);
    double shore = 4 * cover * (1 - cover);
    double share =
        cover * WaterSurface.reflectance(camera.cosine(y)) + shore * shore * WaterSurface.SHINE;
    // A tilt turns the mirrored ray by twice its angle.
    double turn = 2 * camera.focal();
    double column = x + turn * water.tiltX(u, v, footprint);
    double row = 2 * canvas.edge() - y - turn * water.tiltZ(u, v, footprint);
    float[] seen = new float[3];
    canvas.backdrop().mirrored(column, Math.min(row, canvas.edge()), seen);
    float wet = (float) (1 - cover * (1 - WaterSurface.WET));
    for (int c = 0; c < 3; c++) {
      float under = rgb[c] * wet;
      rgb[c] = under + (float) share * (seen[c] - under);
    }
  }
}
