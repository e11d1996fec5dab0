package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_OPEN;

import app.vitrine.domain.work.CancelToken;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Takes away what hangs from a product's foot like a single leg and could not carry it: the bright
 * streak that an edge of glass throws onto a shining floor. Legs and feet stand under the product's
 * middle, or there are several.
 */
final class HangingReflection {
  /** Widest such streak, as a share of the product's longer side. */
  private static final double WIDEST = 0.12;

  /** How far it hangs down at least, as a share of the product's longer side. */
  private static final double LEAST_LENGTH = 0.06;

  /** Distance of its colours from the ground's from which it is a thing. */
  private static final double OTHER_COLOUR = 6;

  private final Plane matte;
  private final byte[] body;
  private final int widest;
  private final int least;

  private HangingReflection(Plane matte, byte[] body, int longSide) {
    this.matte = matte;
    this.body = body;
    this.widest = (int) Math.round(WIDEST * longSide);
    this.least = (int) Math.max(2, Math.round(LEAST_LENGTH * longSide));
  }

  /**
   * Removes it, in place.
   *
   * @param bgr the photo at the matte's size
   * @param opinion what the networks alone think, the matte's size
   */
  static void remove(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    byte[] mask = MatteShape.mask(matte);
    int longSide = longSide(matte);
    if (longSide == 0) {
      return;
    }
    int half = Math.max(1, (int) Math.round(WIDEST / 2 * longSide));
    byte[] body = MatteShape.morph(mask, matte, MORPH_OPEN, half);
    HangingReflection reflection = new HangingReflection(matte, body, longSide);
    Plane thin = new Plane(matte.width, matte.height, 1);
    for (int i = 0; i < mask.length; i++) {
      thin.data[i] = mask[i] - body[i];
    }
    Regions parts = Regions.ofProduct(thin);
    List<Regions.Region> hanging = parts.regions.stream().filter(reflection::hangs).toList();
    if (hanging.size() != 1 || reflection.carries(hanging.getFirst())) {
      return;
    }
    Regions.Region streak = hanging.getFirst();
    int[] cells = streak.cells(parts.labels, matte.width).toArray();
    double apart =
        new SureGround(bgr, matte, opinion, cancel)
            .distance(cells, streak, cell -> true)
            .orElse(OTHER_COLOUR);
    if (apart < OTHER_COLOUR) {
      reflection.clear(cells, reflection.foot(streak));
    }
  }

  private static int longSide(Plane matte) {
    return Regions.ofProduct(matte).regions.stream()
        .mapToInt(part -> Math.max(part.width(), part.height()))
        .max()
        .orElse(0);
  }

  /** Whether a part is slim, begins at the body's foot and ends well below it. */
  private boolean hangs(Regions.Region part) {
    int foot = foot(part);
    return foot > 0
        && part.width() <= widest
        && part.y() > foot - 2 * widest
        && part.y() + part.height() >= foot + least;
  }

  /** The body's lowest row near a part's columns, 0 where it has none. */
  private int foot(Regions.Region part) {
    int from = Math.max(0, part.x() - widest);
    int to = Math.min(matte.width, part.x() + part.width() + widest);
    for (int y = matte.height - 1; y > 0; y--) {
      for (int x = from; x < to; x++) {
        if (body[y * matte.width + x] != 0) {
          return y;
        }
      }
    }
    return 0;
  }

  /** Whether the middle of the body's mass is above a part. */
  private boolean carries(Regions.Region part) {
    long across = 0;
    long count = 0;
    for (int i = 0; i < body.length; i++) {
      across += body[i] * (long) (i % matte.width);
      count += body[i];
    }
    double middle = (double) across / Math.max(1, count);
    return middle > part.x() - widest && middle < part.x() + part.width() + widest;
  }

  /** Clears a streak with its soft edge below the body's foot. */
  private void clear(int[] cells, int foot) {
    byte[] streak = new byte[body.length];
    for (int cell : cells) {
      streak[cell] = 1;
    }
    byte[] edge = MatteShape.morph(streak, matte, MORPH_DILATE, 2);
    for (int i = (foot + 1) * matte.width; i < edge.length; i++) {
      if (edge[i] != 0) {
        matte.data[i] = 0;
      }
    }
  }
}
