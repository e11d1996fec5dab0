package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import java.util.List;

/**
 * Small lights far out of focus, as a fast lens draws them: even discs with a slightly brighter rim
 * and a fine grain, cut to a lens shape towards the picture's corners where the barrel hides part
 * of the pupil, and a faint veil around.
 */
final class LensDiscs {
  /** Pixels the longer side is drawn at; the discs' edges are soft enough to be enlarged. */
  private static final int LONGER = 768;

  /** How much brighter the rim is than the middle: the lens's spherical aberration. */
  private static final double RIM = 0.38;

  private static final double RIM_WIDTH = 0.13;

  /** Softness of a disc's edge in its radii. */
  private static final double EDGE = 0.055;

  /** How far the barrel's shadow has moved in at the corner, in radii. */
  private static final double BARREL = 0.62;

  /** Radius of the barrel's opening against the pupil's. */
  private static final double BARREL_RADIUS = 1.3;

  private static final double GRAIN = 0.10;
  private static final double VEIL = 0.05;
  private static final double VEIL_SHARE = 0.22;

  private final LinearImage sharp;
  private final LinearImage veil;
  private final double scale;

  /**
   * A light.
   *
   * @param x column in the picture
   * @param radius of its disc in pixels of the picture
   * @param tone its colour, of the disc's middle
   */
  record Light(double x, double y, double radius, Tone tone) {}

  LensDiscs(View view, List<Light> lights, int seed, CancelToken cancel) {
    scale = Math.min(1, LONGER / (double) Math.max(view.width(), view.height()));
    int width = Math.max(8, (int) Math.ceil(view.width() * scale));
    int height = Math.max(8, (int) Math.ceil(view.height() * scale));
    sharp = new LinearImage(width, height, 3);
    Rows.each(height, cancel, y -> row(view, lights, y, seed));
    veil = new LinearImage(width, height, 3);
    for (int c = 0; c < 3; c++) {
      System.arraycopy(sharp.plane(c), 0, veil.plane(c), 0, width * height);
      Blur.gaussian(veil.plane(c), width, height, VEIL * Math.min(width, height), cancel);
    }
  }

  private void row(View view, List<Light> lights, int y, int seed) {
    double row = (y + 0.5) / scale - 0.5;
    double half = Math.hypot(view.width(), view.height()) / 2;
    for (int i = 0; i < lights.size(); i++) {
      Light light = lights.get(i);
      if (Math.abs(row - light.y()) > light.radius() * 1.2) {
        continue;
      }
      double outX = (light.x() - view.width() / 2.0) / half;
      double outY = (light.y() - view.height() / 2.0) / half;
      int from = (int) Math.max(0, (light.x() - 1.2 * light.radius()) * scale);
      int to = (int) Math.min(sharp.width() - 1.0, (light.x() + 1.2 * light.radius()) * scale + 1);
      for (int x = from; x <= to; x++) {
        double dx = ((x + 0.5) / scale - 0.5 - light.x()) / light.radius();
        double dy = (row - light.y()) / light.radius();
        double share = disc(dx, dy, outX, outY, 1.2 / (light.radius() * scale));
        if (share > 0) {
          double grain = 1 + GRAIN * Noise.fractal(dx * 3.5, dy * 3.5, 3, 0.1, seed + i);
          for (int c = 0; c < 3; c++) {
            sharp.plane(c)[y * sharp.width() + x] +=
                (float) (share * grain * light.tone().channel(c));
          }
        }
      }
    }
  }

  /** Brightness within a disc, in its radii; the pupil's image cut by the barrel's. */
  private static double disc(double dx, double dy, double outX, double outY, double pixel) {
    double soft = EDGE + pixel;
    double r = Math.hypot(dx, dy);
    // Near the middle the barrel's shadow is wider than the pupil and cuts nothing off.
    double barrel = Math.hypot(dx + BARREL * outX, dy + BARREL * outY) / BARREL_RADIUS;
    double edge = Math.max(r, barrel);
    double inside = Math.clamp((1 - edge) / soft + 0.5, 0.0, 1.0);
    double fromRim = (1 - edge) / RIM_WIDTH;
    return inside * (1 + RIM * Math.exp(-fromRim * fromRim) - 0.12 * (1 - r * r));
  }

  /** Adds the lights to a row as the lens shows them. */
  void addRow(LinearImage frame, int row, float share) {
    double y = (row + 0.5) * scale - 0.5;
    for (int c = 0; c < 3; c++) {
      float[] plane = frame.plane(c);
      for (int column = 0; column < frame.width(); column++) {
        double x = (column + 0.5) * scale - 0.5;
        float light = sharp.sample(c, x, y) + (float) VEIL_SHARE * veil.sample(c, x, y);
        plane[row * frame.width() + column] += share * light;
      }
    }
  }

  /** Adds the lights as a satin surface mirrors them, without their outlines. */
  void addSoftly(double column, double row, float[] rgb) {
    double x = (column + 0.5) * scale - 0.5;
    double y = (row + 0.5) * scale - 0.5;
    for (int c = 0; c < 3; c++) {
      rgb[c] += veil.sample(c, x, y);
    }
  }
}
