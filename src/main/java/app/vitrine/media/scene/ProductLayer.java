package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/** Puts the product over the stage: its mirror image, itself, the light that wraps its edges. */
final class ProductLayer {
  private static final double MIRROR_BLUR = 0.03;
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
    double reach = 0.5 * canvas.unit() * (1 - 0.5 * surface.roughness());
    int pad = (int) Math.ceil(4 * MIRROR_BLUR * canvas.unit());
    int top = highestGround();
    int height = Math.min(canvas.height() - top, (int) Math.ceil(reach) + pad);
    if (height < 2) {
      return;
    }
    LinearImage mirror = mirrored(pad, top, height);
    float[] gain = gains();
    Placement place = canvas.placement();
    Rows.each(
        height,
        canvas.cancel(),
        i -> {
          double far = Math.max(0, top + i + 1.0 - place.bottom()) / reach;
          float share = (float) (1.9 * surface.gloss() * Math.pow(Math.max(0, 1 - far), 2.2));
          for (int k = 0; k < mirror.width(); k++) {
            int x = place.x() - pad + k;
            if (x >= 0 && x < canvas.width() && share > 0) {
              int from = i * mirror.width() + k;
              float alpha = Math.min(1, mirror.plane(3)[from]);
              for (int c = 0; c < 3; c++) {
                float[] plane = canvas.frame().plane(c);
                int at = (top + i) * canvas.width() + x;
                plane[at] +=
                    Math.min(share, 0.7f) * (gain[c] * mirror.plane(c)[from] - alpha * plane[at]);
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
    for (int k = pad; k < pad + place.width(); k++) {
      double ground = canvas.volume().groundRow(place.x() + k - pad);
      for (int i = 0; i < height; i++) {
        double row = 2 * ground - (top + i) - 1 - place.y();
        if (row >= 0 && row < product.height() && top + i >= ground - 1) {
          for (int c = 0; c < 4; c++) {
            mirror.plane(c)[i * mirror.width() + k] = product.sample(c, k - pad, row);
          }
        }
      }
    }
    float[] radius = new float[height];
    double rough = 0.25 + canvas.preset().surface().roughness();
    for (int i = 0; i < height; i++) {
      double far = Math.max(0, top + i - place.bottom() + pad) / canvas.unit();
      radius[i] = (float) Math.min(MIRROR_BLUR * canvas.unit(), 0.09 * rough * far * canvas.unit());
    }
    for (int c = 0; c < 4; c++) {
      Blur.byRow(mirror.plane(c), mirror.width(), height, radius, canvas.cancel());
    }
    return mirror;
  }

  private float[] gains() {
    return new float[] {(float) match.red(), (float) match.green(), (float) match.blue()};
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
    float[] gain = gains();
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
                float own = product.plane(c)[from + x] * gain[c];
                plane[to + x] =
                    own + (1 - alpha) * behind + creep * (Math.min(behind, 1) * alpha - own);
              }
            }
          }
        });
  }
}
