package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import java.util.SplittableRandom;

/** What stands behind the surface. */
interface Backdrop {
  /** Light a pixel of the picture gets from behind, in linear light; may exceed 1. */
  void at(double column, double row, float[] rgb);

  /** The same as a satin surface before it mirrors it. */
  default void mirrored(double column, double row, float[] rgb) {
    at(column, row, rgb);
  }

  /** Adds lights whose discs the lens has drawn already, so that nothing may blur them again. */
  default void addLights(LinearImage frame, CancelToken cancel) {}

  /**
   * A sheet of paper that curves up from the surface to the backdrop, lit behind the product. It
   * starts to rise where the view's surface ends.
   */
  static Backdrop sweep(Tone floor, Tone wall, double pool, View view) {
    double unit = view.unit();
    return (column, row, rgb) -> {
      double t = Math.clamp((view.edge() - row) / (0.5 * unit) + 0.5, 0.0, 1.0);
      double rise = t * t * (3 - 2 * t);
      double dx = (column - view.centre()) / unit;
      double dy = (row - (view.edge() - 0.12 * unit)) / unit;
      double glow = 1 - pool * (1 - Math.exp(-(dx * dx * 1.3 + dy * dy * 1.5)));
      Texture.blend(floor, wall, rise, glow, rgb);
    };
  }

  /**
   * A picture of the given drawing as a lens far out of focus shows it.
   *
   * @param radius of the lens disc, share of the picture's shorter side
   */
  static Backdrop defocused(
      View view, double radius, double gain, CancelToken cancel, Drawing drawing) {
    double scale = 288.0 / Math.max(view.width(), view.height());
    LinearImage sharp =
        new LinearImage(
            Math.max(8, (int) Math.ceil(view.width() * scale)),
            Math.max(8, (int) Math.ceil(view.height() * scale)),
            3);
    drawing.paint(sharp, cancel);
    LinearImage soft = Blur.disc(sharp, Math.max(1, radius * view.unit() * scale), cancel);
    for (int c = 0; c < 3; c++) {
      Blur.gaussian(soft.plane(c), soft.width(), soft.height(), 1.1, cancel);
    }
    return (column, row, rgb) -> {
      for (int c = 0; c < 3; c++) {
        rgb[c] =
            (float)
                (gain * soft.sample(c, (column + 0.5) * scale - 0.5, (row + 0.5) * scale - 0.5));
      }
    };
  }

  /** Paints a sharp scene of lights and shapes. */
  interface Drawing {
    void paint(LinearImage canvas, CancelToken cancel);
  }

  /** A room with a window, a plant and a few small lights, as large shapes. */
  static Drawing windowRoom(Tone wall, Tone accent, int side, double edge, long seed) {
    return new WindowRoom(wall, accent, side, edge, new SplittableRandom(seed));
  }

  /** A dark room with two coloured light tubes and their glow on the wall. */
  static Drawing night(Tone dark, Tone first, Tone second, int side, double edge) {
    return (canvas, cancel) -> {
      double unit = Math.min(canvas.width(), canvas.height());
      double middle = canvas.width() / 2.0;
      double level = edge * canvas.height();
      for (int y = 0; y < canvas.height(); y++) {
        cancel.throwIfCancelled();
        for (int x = 0; x < canvas.width(); x++) {
          double up = (level - y) / unit;
          double a = tube((x - middle - side * 0.34 * unit) / unit - 0.10 * up, up, 0.08, 0.62);
          double b = tube((x - middle + side * 0.36 * unit) / unit + 0.06 * up, up, 0.04, 0.40);
          for (int c = 0; c < 3; c++) {
            canvas.plane(c)[y * canvas.width() + x] =
                (float) (dark.channel(c) + a * first.channel(c) + 0.8 * b * second.channel(c));
          }
        }
      }
    };
  }

  /** Light of an upright tube between two heights: its own core and the glow around it. */
  private static double tube(double across, double up, double from, double to) {
    double beyond = Math.max(0, Math.max(from - up, up - to));
    double distance = Math.hypot(across, beyond);
    double core = distance < 0.011 ? 7 : 0;
    return core + 0.42 * Math.exp(-distance * 5.5) + 0.10 * Math.exp(-distance * 1.8);
  }
}
