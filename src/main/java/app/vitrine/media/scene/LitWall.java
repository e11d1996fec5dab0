package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;

/**
 * A wall with light on one place of it, far behind a product. Lengths are in the canvas's shorter
 * side.
 *
 * @param aside of the light from the middle, towards the side it comes from
 * @param up of the light from the surface's far edge
 * @param dim share of the wall's tone where there is no light
 * @param lit what the light adds to that at its middle
 * @param narrow how fast that falls off sideways
 */
record LitWall(Tone tone, double aside, double up, double dim, double lit, double narrow) {
  /** How fast the light falls off upwards and downwards. */
  private static final double FLAT = 1.5;

  /** Paints the whole canvas. */
  void paint(LinearImage canvas, View view, CancelToken cancel) {
    Sketch sketch = new Sketch(canvas);
    double unit = sketch.unit();
    double level = view.level() * canvas.height();
    double middle = canvas.width() / 2.0;
    for (int y = 0; y < canvas.height(); y++) {
      cancel.throwIfCancelled();
      for (int x = 0; x < canvas.width(); x++) {
        double dx = (x - middle) / unit - aside * view.side();
        double dy = (level - y) / unit - up;
        double light = Math.exp(-(narrow * dx * dx + FLAT * dy * dy));
        sketch.set(x, y, tone.times(dim + lit * light));
      }
    }
  }
}
