package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.SplittableRandom;

/** A room seen far out of focus: bright window, curtain, plant, shelf, small lamps. */
final class WindowRoom implements Backdrop.Drawing {
  private static final Tone SKY = new Tone(1.35f, 1.42f, 1.5f);
  private static final Tone GREEN = new Tone(0.36f, 0.52f, 0.22f);
  private static final Tone LEAF = new Tone(0.05f, 0.078f, 0.034f);
  private static final Tone LAMP = new Tone(16f, 9.5f, 4.2f);

  private final Tone wall;
  private final Tone accent;
  private final int side;
  private final double edge;
  private final SplittableRandom random;

  WindowRoom(Tone wall, Tone accent, int side, double edge, SplittableRandom random) {
    this.wall = wall;
    this.accent = accent;
    this.side = side;
    this.edge = edge;
    this.random = random;
  }

  @Override
  public void paint(LinearImage canvas, CancelToken cancel) {
    double unit = Math.min(canvas.width(), canvas.height());
    double left = (canvas.width() - unit) / 2;
    double level = edge * canvas.height();
    int seed = random.nextInt();
    Sketch sketch = new Sketch(canvas);
    for (int y = 0; y < canvas.height(); y++) {
      cancel.throwIfCancelled();
      for (int x = 0; x < canvas.width(); x++) {
        double fromWindow = side > 0 ? canvas.width() - x : x;
        double fall = 0.35 + 0.75 * Math.exp(-fromWindow / (0.75 * unit));
        sketch.set(x, y, wall.times(fall));
      }
    }
    // Window: panes of sky and garden between bars, at the side the light comes from.
    double from = side > 0 ? left + 0.60 * unit : left + 0.02 * unit;
    double paneWidth = 0.185 * unit;
    for (int pane = 0; pane < 2; pane++) {
      double x0 = from + pane * (paneWidth + 0.034 * unit);
      for (int y = 0; y < level - 0.10 * unit; y++) {
        cancel.throwIfCancelled();
        boolean bar =
            Math.floorMod((int) (level - 0.10 * unit) - y, (int) (0.26 * unit)) < 0.028 * unit;
        for (int x = (int) x0; x < x0 + paneWidth; x++) {
          double garden =
              Math.clamp(
                  0.5
                      + 1.4 * Noise.at(x / (0.13 * unit), y / (0.13 * unit), seed)
                      + 1.6 * (y - level * 0.55) / level,
                  0.0,
                  1.0);
          sketch.set(x, y, bar ? wall.times(0.7) : SKY.mix(GREEN, 0.9 * garden));
        }
      }
    }
    double hangs = side > 0 ? left + 0.53 * unit : left + 0.40 * unit;
    curtain(sketch, hangs, 0.09 * unit, level, unit);
    cancel.throwIfCancelled();
    double far = side > 0 ? left + 0.10 * unit : left + 0.90 * unit;
    shelf(sketch, far, level, unit);
    cancel.throwIfCancelled();
    plant(sketch, far + side * 0.07 * unit, level, unit);
    for (int i = 0; i < 7; i++) {
      double x = far + side * (random.nextDouble() * 0.36 - 0.1) * unit;
      double y = level - (0.25 + 0.42 * random.nextDouble()) * unit;
      sketch.disc(x, y, 0.007 * unit, LAMP.times(0.35 + 0.6 * random.nextDouble()));
    }
  }

  private void curtain(Sketch sketch, double x0, double width, double level, double unit) {
    for (int y = 0; y < level; y++) {
      for (int x = (int) x0; x < x0 + width; x++) {
        double fold = 0.75 + 0.25 * Math.sin((x - x0) / (0.011 * unit));
        sketch.set(x, y, wall.mix(new Tone(1, 1, 1), 0.5).times(1.05 * fold));
      }
    }
  }

  private void shelf(Sketch sketch, double x, double level, double unit) {
    double y = level - 0.36 * unit;
    sketch.rect(x - 0.16 * unit, y, 0.32 * unit, 0.018 * unit, accent.times(0.35));
    for (int i = 0; i < 5; i++) {
      double w = (0.025 + 0.025 * random.nextDouble()) * unit;
      double h = (0.07 + 0.08 * random.nextDouble()) * unit;
      Tone book = accent.mix(wall, random.nextDouble()).times(0.3 + 0.6 * random.nextDouble());
      sketch.rect(x + (-0.14 + 0.058 * i) * unit, y - h, w, h, book);
    }
  }

  private void plant(Sketch sketch, double x, double level, double unit) {
    sketch.rect(x - 0.05 * unit, level - 0.11 * unit, 0.1 * unit, 0.11 * unit, accent.times(0.7));
    for (int i = 0; i < 110; i++) {
      double angle = random.nextDouble() * Math.PI;
      double reach = (0.03 + 0.20 * random.nextDouble()) * unit;
      sketch.disc(
          x + 0.8 * reach * Math.cos(angle),
          level - 0.12 * unit - reach * Math.sin(angle),
          (0.006 + 0.011 * random.nextDouble()) * unit,
          LEAF.times(0.6 + 3.4 * random.nextDouble()));
    }
  }
}
