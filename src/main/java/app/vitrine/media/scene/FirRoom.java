package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.SplittableRandom;

/** A dim warm wall, a fir at one side, and folded paper stars hanging at the other. */
final class FirRoom implements Backdrop.Drawing {
  private static final int TWIGS = 1500;
  private static final int NEEDLES = 7;

  /** Half width of the fir at its foot and its height, in units. */
  private static final double HALF = 0.36;

  /** Height of one tier of branches: wide and lit below, narrow and in shade above. */
  private static final double TIER = 0.155;

  private static final double HIGH = 1.25;
  private static final Tone NEEDLE = new Tone(0.024f, 0.050f, 0.020f);
  private static final Tone PAPER = new Tone(1.10f, 0.78f, 0.44f);
  private static final int POINTS = 6;

  /** How far a star's valleys lie from its middle, as a share of its points. */
  private static final double VALLEY = 0.46;

  private final Tone wall;
  private final View view;
  private final SplittableRandom random;

  FirRoom(Tone wall, View view, int seed) {
    this.wall = wall;
    this.view = view;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void paint(LinearImage canvas, CancelToken cancel) {
    Sketch sketch = new Sketch(canvas);
    double unit = sketch.unit();
    double level = view.level() * canvas.height();
    double middle = canvas.width() / 2.0;
    new LitWall(wall, 0.20, 0.26, 0.38, 0.95, 1.9).paint(canvas, view, cancel);
    double half = 0.5 * canvas.width() / unit;
    fir(sketch, middle - view.side() * (half - 0.10) * unit, level, unit, cancel);
    double hang = middle + view.side() * (half - 0.15) * unit;
    star(sketch, hang, level - 0.32 * unit, 0.088 * unit, 0.26);
    star(sketch, hang - view.side() * 0.13 * unit, level - 0.47 * unit, 0.058 * unit, 0.05);
    star(sketch, hang + view.side() * 0.02 * unit, level - 0.78 * unit, 0.072 * unit, 0.4);
  }

  /** Twigs of needles, those in front and at the ends of branches paler. */
  private void fir(Sketch sketch, double x, double foot, double unit, CancelToken cancel) {
    sketch.triangle(
        x - 0.62 * HALF * unit,
        foot,
        x + 0.62 * HALF * unit,
        foot,
        x,
        foot - 0.96 * HIGH * unit,
        NEEDLE.times(0.4));
    for (int i = 0; i < TWIGS; i++) {
      cancel.throwIfCancelled();
      double up = i / (double) TWIGS * HIGH;
      double tier = up / TIER - Math.floor(up / TIER);
      double reach = HALF * (1 - up / HIGH) * (1.25 - 0.55 * tier);
      double across = reach * (2 * random.nextDouble() - 1);
      double front = random.nextDouble();
      double px = x + across * unit;
      double py = foot - (up - 0.10 * Math.abs(across)) * unit;
      double tip = Math.abs(across) / Math.max(0.01, reach);
      double open = 0.22 + 1.5 * (1 - tier) * (0.4 + 0.6 * Math.abs(Math.sin(9 * across + 5 * up)));
      Tone own = NEEDLE.times(open * (0.7 + 1.2 * front * front + 1.2 * tip * tip));
      for (int n = 0; n < NEEDLES; n++) {
        double angle = Math.PI * (0.15 + 0.7 * random.nextDouble());
        double length = (0.012 + 0.02 * random.nextDouble()) * unit;
        double out = Math.copySign(1, across);
        sketch.line(
            px, py, px + out * length * Math.sin(angle), py + length * Math.cos(angle), own);
      }
    }
  }

  /** A star of folded paper on a thread, each of its points with a lit and a shaded half. */
  private void star(Sketch sketch, double x, double y, double radius, double turn) {
    sketch.line(x, 0, x, y, wall.times(1.6));
    for (int i = 0; i < 2 * POINTS; i++) {
      int point = i / 2;
      double tip = turn + 2 * Math.PI * point / POINTS;
      boolean left = i % 2 == 0;
      double valley = tip + (left ? -1 : 1) * Math.PI / POINTS;
      double facing = Math.cos(valley) * view.side();
      sketch.triangle(
          x,
          y,
          x + radius * Math.cos(tip),
          y + radius * Math.sin(tip),
          x + VALLEY * radius * Math.cos(valley),
          y + VALLEY * radius * Math.sin(valley),
          PAPER.times((left ? 0.72 : 0.40) + 0.16 * facing));
    }
  }
}
