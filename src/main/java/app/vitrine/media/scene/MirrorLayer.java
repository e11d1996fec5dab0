package app.vitrine.media.scene;

import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/** The mirror image of a standing product in the surface it stands on. */
final class MirrorLayer {
  private static final double BLUR = 0.03;

  /** Softness of an image in the smoothest gloss, to which its roughness is added. */
  private static final double IN_GLOSS = 0.25;

  /** Softness of an image in still water; the rest of its looks comes from ripples. */
  private static final double IN_WATER = 0.04;

  private static final float MOST = 0.7f;

  private final Canvas canvas;
  private final RenderedScene.Match match;

  MirrorLayer(Canvas canvas, RenderedScene.Match match) {
    this.canvas = canvas;
    this.match = match;
  }

  /** Paints it, in water or in a glossy surface, or not at all. */
  void paint() {
    ScenePreset.Surface surface = canvas.preset().surface();
    WaterSurface water = canvas.water();
    if (water != null) {
      paint(canvas.unit(), (x, y) -> waterShare(water, x, y));
    } else if (surface.gloss() > 0 && canvas.preset().framing().plinth() <= 0) {
      // On a satin surface it is paler the farther it is from the ground.
      double reach = 0.5 * canvas.unit() * (1 - 0.5 * surface.roughness());
      paint(reach, (x, y) -> glossShare(surface.gloss(), reach, y));
    }
  }

  /** How much of the light of a pixel of the ground is mirrored. */
  private interface Share {
    double at(int column, int row);
  }

  private double glossShare(double gloss, double reach, int row) {
    double far = Math.max(0, row + 1.0 - canvas.placement().bottom()) / reach;
    return Math.min(MOST, 1.9 * gloss * Math.pow(Math.max(0, 1 - far), 2.2));
  }

  private double waterShare(WaterSurface water, int column, int row) {
    Camera camera = canvas.stage().camera();
    double z = camera.depth(row, canvas.stage().floor());
    double u = camera.x(column, z) / canvas.unit();
    double cover = water.cover(u, z / canvas.unit(), 1 / canvas.unit());
    return cover * WaterSurface.reflectance(camera.cosine(row));
  }

  private void paint(double reach, Share share) {
    int pad = (int) Math.ceil(4 * BLUR * canvas.unit());
    int top = highestGround();
    int height = Math.min(canvas.height() - top, (int) Math.ceil(reach) + pad);
    if (height < 2) {
      return;
    }
    LinearImage mirror = mirrored(pad, top, height);
    float[] gain = match.gains();
    int left = canvas.placement().x() - pad;
    Rows.each(
        height,
        canvas.cancel(),
        i -> {
          for (int k = 0; k < mirror.width(); k++) {
            int x = left + k;
            int from = i * mirror.width() + k;
            float alpha = Math.min(1, mirror.plane(3)[from]);
            if (x >= 0 && x < canvas.width() && alpha > 0) {
              float part = (float) share.at(x, top + i);
              for (int c = 0; c < 3; c++) {
                float[] plane = canvas.frame().plane(c);
                int at = (top + i) * canvas.width() + x;
                plane[at] += part * (gain[c] * mirror.plane(c)[from] - alpha * plane[at]);
              }
            }
          }
        });
  }

  private int highestGround() {
    Placement place = canvas.placement();
    double highest = canvas.height() - 1.0;
    for (int x = place.x(); x < place.right(); x++) {
      highest = Math.min(highest, canvas.volume().groundRow(x));
    }
    return (int) Math.clamp(Math.floor(highest), 0, canvas.height() - 1.0);
  }

  /** The product upside down on its own ground line, blurred more from row to row. */
  private LinearImage mirrored(int pad, int top, int height) {
    Placement place = canvas.placement();
    LinearImage product = canvas.product();
    LinearImage mirror = new LinearImage(place.width() + 2 * pad, height, 4);
    Rows.each(
        height,
        canvas.cancel(),
        i -> {
          double[] off = new double[2];
          for (int k = 0; k < mirror.width(); k++) {
            double ground = canvas.volume().groundRow(place.x() + (double) k - pad);
            double below = top + i - ground;
            ripple(place.x() + k - pad, top + i, below, off);
            double column = k - pad + off[0];
            double row = ground - below - 1 - place.y() + off[1];
            if (row >= 0
                && row < product.height()
                && column >= 0
                && column < product.width()
                && below >= -1) {
              for (int c = 0; c < 4; c++) {
                mirror.plane(c)[i * mirror.width() + k] = product.sample(c, column, row);
              }
            }
          }
        });
    soften(mirror, pad, top);
    return mirror;
  }

  /** How far ripples move what a pixel mirrors: more, the higher it is above the water. */
  private void ripple(int column, int row, double below, double[] off) {
    WaterSurface water = canvas.water();
    if (water == null || below <= 0) {
      off[0] = 0;
      off[1] = 0;
      return;
    }
    Camera camera = canvas.stage().camera();
    double z = camera.depth(row, canvas.stage().floor());
    double u = camera.x(column, z) / canvas.unit();
    double v = z / canvas.unit();
    double pixel = 1 / canvas.unit();
    // The mirrored point is that high, and so much farther away the flatter the view.
    double turn = 2 * below * camera.focal() / camera.height();
    off[0] = turn * water.tiltX(u, v, pixel);
    off[1] = -turn * water.tiltZ(u, v, pixel);
  }

  private void soften(LinearImage mirror, int pad, int top) {
    float[] radius = new float[mirror.height()];
    double rough =
        canvas.water() != null ? IN_WATER : IN_GLOSS + canvas.preset().surface().roughness();
    for (int i = 0; i < radius.length; i++) {
      double far = Math.max(0, top + i - canvas.placement().bottom() + pad) / canvas.unit();
      radius[i] = (float) Math.min(BLUR * canvas.unit(), 0.09 * rough * far * canvas.unit());
    }
    for (int c = 0; c < mirror.channels(); c++) {
      Blur.byRow(mirror.plane(c), mirror.width(), mirror.height(), radius, canvas.cancel());
    }
  }
}
