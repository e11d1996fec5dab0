package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/** Puts the product over the stage: itself, and the light that wraps its edges. */
final class ProductLayer {
  private static final double WRAP_WIDTH = 0.006;

  private final Canvas canvas;
  private final RenderedScene.Match match;

  ProductLayer(Canvas canvas, RenderedScene.Match match) {
    this.canvas = canvas;
    this.match = match;
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
    float[] gain = match.gains();
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
