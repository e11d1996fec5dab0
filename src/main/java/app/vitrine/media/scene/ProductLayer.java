package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/** Puts the product over the stage: its mirror image, itself, the light that wraps its edges. */
final class ProductLayer {
  private static final double MIRROR_BLUR = 0.012;
  private static final double WRAP_WIDTH = 0.006;

  private final Canvas canvas;
  private final RenderedScene.Match match;

  ProductLayer(Canvas canvas, RenderedScene.Match match) {
    this.canvas = canvas;
    this.match = match;
  }

  /** The mirror image in a glossy surface, paler and softer the farther it is from the ground. */
  void paintMirror() {
    ScenePreset.Surface surface = canvas.preset().surface();
    if (surface.gloss() <= 0 || canvas.preset().framing().plinth() > 0) {
      return;
    }
    LinearImage sharp = canvas.product();
    LinearImage soft = new LinearImage(sharp.width(), sharp.height(), 4);
    double sigma = (MIRROR_BLUR + 0.05 * surface.roughness()) * canvas.unit();
    for (int c = 0; c < 4; c++) {
      System.arraycopy(sharp.plane(c), 0, soft.plane(c), 0, sharp.plane(c).length);
      Blur.gaussian(soft.plane(c), soft.width(), soft.height(), sigma, canvas.cancel());
    }
    Placement place = canvas.placement();
    double reach = 0.45 * canvas.unit() * (1 - 0.6 * surface.roughness());
    Box seen = place.within(canvas.width(), canvas.height());
    Rows.each(
        canvas.height(),
        canvas.cancel(),
        y -> {
          for (int x = seen.x(); x < seen.right(); x++) {
            double below = y - canvas.volume().groundRow(x);
            if (below < -1 || below > reach) {
              continue;
            }
            double row = canvas.volume().groundRow(x) - below - 1 - place.y();
            if (row < 0 || row >= sharp.height()) {
              continue;
            }
            double far = Math.max(0, below) / reach;
            double share = 2.1 * surface.gloss() * (1 - far) * (1 - far);
            float softness = (float) Math.clamp(far * 3 + surface.roughness(), 0.0, 1.0);
            mirrorPixel(x, y, row, Math.min(share, 0.6), softness, sharp, soft);
          }
        });
  }

  private void mirrorPixel(
      int x, int y, double row, double share, float softness, LinearImage sharp, LinearImage soft) {
    int at = y * canvas.width() + x;
    double column = x - canvas.placement().x();
    float alpha = between(3, column, row, softness, sharp, soft);
    for (int c = 0; c < 3; c++) {
      float[] plane = canvas.frame().plane(c);
      float seen = between(c, column, row, softness, sharp, soft);
      plane[at] += (float) share * (seen - alpha * plane[at]);
    }
  }

  private static float between(
      int c, double x, double y, float softness, LinearImage sharp, LinearImage soft) {
    float a = sharp.sample(c, x, y);
    return a + softness * (soft.sample(c, x, y) - a);
  }

  /** The product itself. */
  void paint() {
    Placement place = canvas.placement();
    LinearImage product = canvas.product();
    double wrap = canvas.preset().finish().wrap();
    float[] inner = product.plane(3).clone();
    if (wrap > 0) {
      Blur.gaussian(
          inner, product.width(), product.height(), WRAP_WIDTH * canvas.unit(), canvas.cancel());
    }
    double[] gain = {match.red(), match.green(), match.blue()};
    Box seen = place.within(canvas.width(), canvas.height());
    Rows.each(
        seen.height(),
        canvas.cancel(),
        i -> {
          int y = seen.y() + i;
          int from = (y - place.y()) * product.width() + seen.x() - place.x();
          int to = y * canvas.width() + seen.x();
          for (int x = 0; x < seen.width(); x++) {
            float alpha = product.plane(3)[from + x];
            if (alpha > 0) {
              // Inside the outline the blurred coverage is 1 and nothing wraps.
              float creep = (float) (wrap * alpha * 2 * Math.max(0, 0.98f - inner[from + x]));
              for (int c = 0; c < 3; c++) {
                float[] plane = canvas.frame().plane(c);
                float behind = plane[to + x];
                float own = (float) (product.plane(c)[from + x] * gain[c]);
                plane[to + x] =
                    own + (1 - alpha) * behind + creep * (Math.min(behind, 1) * alpha - own);
              }
            }
          }
        });
  }
}
