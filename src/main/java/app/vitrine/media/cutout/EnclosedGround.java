package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ERODE;

import app.vitrine.domain.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Opens small gaps near the edge of a product that the networks took for a part of it, such as
 * those beside a hinge or between stems. A gap is as flat and as light as the even ground next to
 * it, something quite different lies all around it, and the networks were not wholly sure of it. Of
 * labels and prints they are, what is seen through glass is not framed by a strong edge, and lights
 * fade out.
 */
final class EnclosedGround {
  /** Reach around a cell over which the ground's colour is taken, as a share of the longer side. */
  private static final double AROUND = 0.1;

  /** Share of that which must be sure ground. */
  private static final double LEAST_KNOWN = 0.01;

  /** Ground that varies more than this (CIELAB) is not even. */
  private static final double EVEN = 4;

  /** Distance from it below which a cell has the ground's colour. */
  private static final double SAME_COLOUR = 4;

  /** How far the inside of a gap varies at most. */
  private static final double FLAT = 1.2;

  /** Distance from the ground of nearly all that lies around a gap. */
  private static final double QUITE_DIFFERENT = 30;

  private static final double NEARLY_ALL = 0.9;

  /** Lightness from which a ground has no colour of its own a part could be told from. */
  private static final double WHITE = 97;

  /** Shares of the product a gap is large. */
  private static final double LEAST_SHARE = 0.0008;

  private static final double MOST_SHARE = 0.03;

  /** The networks' mean opinion from which a place is product, whatever it looks like. */
  private static final double SURE = 0.98;

  /** How near the product's outline a gap begins, as a share of the longer side. */
  private static final double NEAR_EDGE = 0.05;

  private static final int LAB = 3;

  private static final float SURELY_GROUND = 0.05f;

  /** Cells from a gap to its frame, however thin, and over which that is looked for. */
  private static final int ASIDE = 2;

  private static final int BESIDE = 3;

  private final EdgeBand band;
  private final Plane matte;
  private final Plane opinion;
  private final Plane lab;
  private final CancelToken cancel;

  /** Distance from the ground's colour around each cell, infinite where there is no even ground. */
  private final double[] distance;

  private EnclosedGround(EdgeBand band, Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    this.band = band;
    this.matte = matte;
    this.opinion = opinion;
    this.lab = Plane.lab(bgr);
    this.cancel = cancel;
    this.distance = distances();
  }

  /**
   * Opens the gaps of {@code matte}, in place.
   *
   * @param opinion what the networks alone think, the matte's size
   */
  static void open(EdgeBand band, Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    EnclosedGround ground = new EnclosedGround(band, bgr, matte, opinion, cancel);
    for (byte[] gap : ground.gaps()) {
      // The cells at the rim are mixed: the filter sets the edge between them and what is around.
      byte[] opened = MatteShape.morph(gap, matte, MORPH_DILATE, 1);
      for (int i = 0; i < opened.length; i++) {
        matte.data[i] = opened[i] != 0 ? 0 : matte.data[i];
      }
    }
  }

  private double[] distances() {
    int reach = Math.max(1, (int) Math.round(AROUND * Math.max(matte.width, matte.height)));
    byte[] clear = new byte[matte.data.length];
    for (int i = 0; i < clear.length; i++) {
      clear[i] = (byte) (matte.data[i] < SURELY_GROUND ? 1 : 0);
    }
    clear = MatteShape.morph(clear, matte, MORPH_ERODE, ASIDE);
    Plane sums = new Plane(matte.width, matte.height, LAB + 2);
    for (int i = 0; i < clear.length; i++) {
      sums.pollAtRow(i, cancel);
      if (clear[i] != 0) {
        int at = (LAB + 2) * i;
        for (int c = 0; c < LAB; c++) {
          float value = lab.data[LAB * i + c];
          sums.data[at + c] = value;
          sums.data[at + LAB] += value * value;
        }
        sums.data[at + LAB + 1] = 1;
      }
    }
    Plane means = sums.box(reach);
    double[] distances = new double[clear.length];
    for (int i = 0; i < clear.length; i++) {
      means.pollAtRow(i, cancel);
      distances[i] = distance(means, i);
    }
    return distances;
  }

  private double distance(Plane means, int cell) {
    int at = (LAB + 2) * cell;
    double known = means.data[at + LAB + 1];
    if (known < LEAST_KNOWN || means.data[at] > WHITE * known) {
      return Double.POSITIVE_INFINITY;
    }
    double apart = 0;
    double variance = means.data[at + LAB] / known;
    for (int c = 0; c < LAB; c++) {
      double mean = means.data[at + c] / known;
      double off = lab.data[LAB * cell + c] - mean;
      apart += off * off;
      variance -= mean * mean;
    }
    return variance > EVEN * EVEN ? Double.POSITIVE_INFINITY : Math.sqrt(apart);
  }

  private List<byte[]> gaps() {
    Plane like = new Plane(matte.width, matte.height, 1);
    for (int i = 0; i < like.data.length; i++) {
      like.pollAtRow(i, cancel);
      // Turned round, since parts of ground are joined over sides only.
      like.data[i] = band.mask[i] != 0 && distance[i] < SAME_COLOUR ? 0 : 1;
    }
    int near = Math.max(1, (int) Math.round(NEAR_EDGE * band.longSide));
    byte[] inner = MatteShape.morph(band.mask, matte, MORPH_ERODE, near);
    Regions regions = Regions.ofGround(like);
    List<byte[]> gaps = new ArrayList<>();
    for (Regions.Region region : regions.regions) {
      cancel.throwIfCancelled();
      if (region.area() >= LEAST_SHARE * band.area
          && region.area() <= MOST_SHARE * band.area
          && region.cells(regions.labels, matte.width).anyMatch(cell -> inner[cell] == 0)
          && isDoubted(region, regions.labels)) {
        byte[] cells = new byte[matte.data.length];
        region.cells(regions.labels, matte.width).forEach(cell -> cells[cell] = 1);
        if (isFlat(cells) && isEnclosed(cells)) {
          gaps.add(cells);
        }
      }
    }
    return gaps;
  }

  private boolean isDoubted(Regions.Region region, int[] labels) {
    double sum = region.cells(labels, matte.width).mapToDouble(cell -> opinion.data[cell]).sum();
    return sum < SURE * region.area();
  }

  private boolean isFlat(byte[] gap) {
    byte[] inside = MatteShape.morph(gap, matte, MORPH_ERODE, 1);
    double[] sum = new double[LAB];
    double squares = 0;
    int count = 0;
    for (int i = 0; i < inside.length; i++) {
      for (int c = 0; inside[i] != 0 && c < LAB; c++) {
        double value = lab.data[LAB * i + c];
        sum[c] += value;
        squares += value * value;
      }
      count += inside[i];
    }
    double variance = squares / Math.max(1, count);
    for (double total : sum) {
      variance -= total / Math.max(1, count) * total / Math.max(1, count);
    }
    return count > 0 && variance < FLAT * FLAT;
  }

  private boolean isEnclosed(byte[] gap) {
    byte[] rim = MatteShape.morph(gap, matte, MORPH_DILATE, ASIDE);
    double[] around = new double[matte.data.length];
    int count = 0;
    for (int i = 0; i < gap.length; i++) {
      if (rim[i] != 0 && band.mask[i] == 0) {
        return false;
      }
      if (rim[i] != 0 && gap[i] == 0) {
        around[count++] = farthest(i);
      }
    }
    Arrays.sort(around, 0, count);
    return count > 0 && around[(int) ((1 - NEARLY_ALL) * count)] > QUITE_DIFFERENT;
  }

  /** The greatest distance from the ground's colour near a cell. */
  private double farthest(int cell) {
    double most = 0;
    int x = cell % matte.width;
    int y = cell / matte.width;
    for (int v = Math.max(0, y - BESIDE); v <= Math.min(matte.height - 1, y + BESIDE); v++) {
      for (int u = Math.max(0, x - BESIDE); u <= Math.min(matte.width - 1, x + BESIDE); u++) {
        double apart = distance[v * matte.width + u];
        most = apart < Double.POSITIVE_INFINITY ? Math.max(most, apart) : most;
      }
    }
    return most;
  }
}
