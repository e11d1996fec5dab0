package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_OPEN;

import app.vitrine.domain.work.CancelToken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      matte.pollAtRow(i, cancel);
      thin.data[i] = mask[i] - body[i];
    }
    Regions parts = Regions.ofProduct(thin);
    List<Regions.Region> hanging = parts.regions.stream().filter(reflection::hangs).toList();
    if (hanging.size() != 1
        || hanging.getFirst().width() > reflection.widest
        || reflection.carries(hanging.getFirst())) {
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

  /** Of the largest of several things. */
  private static int longSide(Plane matte) {
    return Regions.ofProduct(matte).regions.stream()
        .mapToInt(part -> Math.max(part.width(), part.height()))
        .max()
        .orElse(0);
  }

  /** Whether a part begins at the body's foot and ends well below it. */
  private boolean hangs(Regions.Region part) {
    int foot = foot(part);
    return foot > 0 && part.y() > foot - 2 * widest && part.y() + part.height() >= foot + least;
  }

  /** The body's lowest row near a part's columns, 0 where it has none. */
  private int foot(Regions.Region part) {
    for (int y = matte.height - 1; y > 0; y--) {
      for (int x = left(part); x < right(part); x++) {
        if (body[y * matte.width + x] != 0) {
          return y;
        }
      }
    }
    return 0;
  }

  /** Whether the middle of the mass of what stands above a part is above it. */
  private boolean carries(Regions.Region part) {
    Plane whole = new Plane(matte.width, matte.height, 1);
    for (int i = 0; i < body.length; i++) {
      whole.data[i] = body[i];
    }
    Regions bodies = Regions.ofProduct(whole);
    int foot = foot(part);
    Set<Integer> above = new HashSet<>();
    for (int x = left(part); x < right(part); x++) {
      above.add(bodies.labels[foot * matte.width + x]);
    }
    double middle =
        bodies.regions.stream()
            .filter(thing -> above.contains(thing.label()))
            .flatMapToInt(thing -> thing.cells(bodies.labels, matte.width))
            .map(cell -> cell % matte.width)
            .average()
            .orElse(0);
    return middle > left(part) && middle < right(part);
  }

  private int left(Regions.Region part) {
    return Math.max(0, part.x() - widest);
  }

  private int right(Regions.Region part) {
    return Math.min(matte.width, part.x() + part.width() + widest);
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
