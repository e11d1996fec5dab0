package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.SplittableRandom;

/** A red wall in the evening, round paper lanterns lit from within, a plum branch in bloom. */
final class LanternRoom implements Backdrop.Drawing {
  private static final double RIBS = 7;
  private static final Tone PAPER = new Tone(0.86f, 0.060f, 0.022f);
  private static final Tone LAMP = new Tone(2.4f, 0.78f, 0.14f);
  private static final Tone CAP = new Tone(0.42f, 0.24f, 0.06f);
  private static final Tone BARK = new Tone(0.030f, 0.014f, 0.010f);
  private static final Tone PETAL = new Tone(0.86f, 0.40f, 0.36f);
  private static final int LIMBS = 9;

  /** Length of a bough in units. */
  private static final double BOUGH = 0.34;

  /** Most flowers in a group, and one. */
  private static final int BLOSSOMS = 5;

  private final Tone wall;
  private final View view;
  private final SplittableRandom random;

  LanternRoom(Tone wall, View view, int seed) {
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
    new LitWall(wall, 0.28, 0.30, 0.45, 0.85, 1.7).paint(canvas, view, cancel);
    double half = 0.5 * canvas.width() / unit;
    int side = view.side();
    branch(sketch, middle - side * (half + 0.02) * unit, level - 0.36 * unit, unit, cancel);
    branch(sketch, middle - side * (half + 0.02) * unit, level - 0.86 * unit, unit, cancel);
    lantern(sketch, middle + side * (half - 0.15) * unit, level - 0.335 * unit, 0.098 * unit);
    lantern(sketch, middle + side * (half - 0.34) * unit, level - 0.475 * unit, 0.058 * unit);
    lantern(sketch, middle + side * (half - 0.20) * unit, level - 0.80 * unit, 0.080 * unit);
    lantern(sketch, middle - side * (half - 0.24) * unit, level - 0.98 * unit, 0.064 * unit);
  }

  /** A flattened ball of paper over ribs, brightest where the lamp is, with caps and a tassel. */
  private void lantern(Sketch sketch, double x, double y, double radius) {
    double high = 0.84 * radius;
    sketch.rect(x - 0.02 * radius, 0, 0.04 * radius, Math.max(0, y - high), BARK);
    sketch.rect(
        x - 0.06 * radius, y + high, 0.12 * radius, 0.95 * radius, PAPER.mix(CAP, 0.3).times(0.8));
    for (int row = (int) (y - high); row <= y + high; row++) {
      double dy = (row - y) / high;
      double half = radius * Math.sqrt(Math.max(0, 1 - dy * dy));
      for (int column = (int) (x - half); column <= x + half; column++) {
        double dx = (column - x) / Math.max(1, half);
        double off = (column - x) / radius;
        double lamp = Math.exp(-3.4 * (off * off + 0.8 * dy * dy));
        double rib = 0.92 + 0.08 * Math.cos(2 * RIBS * Math.asin(Math.clamp(dx, -1.0, 1.0)));
        sketch.set(column, row, PAPER.mix(LAMP, 0.6 * lamp).times((0.66 + 0.4 * lamp) * rib));
      }
    }
    sketch.rect(x - 0.32 * radius, y - high - 0.08 * radius, 0.64 * radius, 0.17 * radius, CAP);
    sketch.rect(x - 0.30 * radius, y + high - 0.08 * radius, 0.60 * radius, 0.17 * radius, CAP);
  }

  /** A bough that rises from the side, its flowers in loose groups along it. */
  private void branch(Sketch sketch, double x, double y, double unit, CancelToken cancel) {
    double atX = x;
    double atY = y;
    double step = BOUGH / LIMBS * unit;
    for (int i = 0; i < LIMBS; i++) {
      cancel.throwIfCancelled();
      double heading = -0.45 + 0.9 * (random.nextDouble() - 0.5);
      double nextX = atX + view.side() * step * Math.cos(heading);
      double nextY = atY + step * Math.sin(heading);
      double thick = 0.007 * (1.2 - i / (double) LIMBS);
      for (double w = -thick; w <= thick; w += 0.0025) {
        sketch.line(atX, atY + w * unit, nextX, nextY + w * unit, BARK);
      }
      int flowers = i % 3 == 0 ? 0 : random.nextInt(BLOSSOMS);
      for (int k = 0; k < flowers; k++) {
        double away = 0.045 * unit * random.nextDouble();
        double angle = 2 * Math.PI * random.nextDouble();
        sketch.disc(
            nextX + away * Math.cos(angle),
            nextY + away * Math.sin(angle),
            (0.009 + 0.012 * random.nextDouble()) * unit,
            PETAL.mix(PAPER, 0.75 * random.nextDouble()));
      }
      atX = nextX;
      atY = nextY;
    }
  }
}
