package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * How much each cell along the edge looks like the ground, and like the product, around it: its
 * distance from the nearest of the colours found there, as in sampling-based matting (Gastal,
 * Oliveira: Shared Sampling for Real-Time Alpha Matting, 2010).
 *
 * <p>A shadow has the ground's colours, darkened alike in every channel, so a cell darker than the
 * ground is compared with the darkened ground. What counts as another colour depends on how much
 * the ground there varies by itself: little on paper, much on wood.
 *
 * <p>All distances are in CIELAB, with lightness weighted.
 */
final class LocalColours {
  /** How far around a cell colours are gathered, as a share of the product's longer side. */
  private static final double AROUND = 0.22;

  private static final float LIGHTNESS_WEIGHT = 0.7f;
  private static final int TILE = 16;
  private static final int SAMPLES = 200;
  private static final int LEAST_SAMPLES = 20;

  /** Samples whose distance from the nearest other one tells how much the ground varies. */
  private static final int VARIED = 40;

  private static final double MOST_OF_THEM = 0.9;

  /** So many times the ground's own variation is another colour. */
  private static final float CLEARLY = 4;

  /** Least distance that is another colour; below it lies what compression leaves of colour. */
  private static final float LEAST_DIFFERENCE = 1.8f;

  /** Distance from the product's colours, for each open cell. */
  final float[] fromProduct;

  /** Distance from the ground's colours, darkened where needed, for each open cell. */
  final float[] fromGround;

  /** Distance from the ground's colours as they are, for each open cell. */
  final float[] fromLitGround;

  /** Distance from the ground at which a cell has another colour; 0 where nothing is known. */
  final float[] otherColour;

  private final EdgeBand band;
  private final float[] lab;
  private final int around;

  private LocalColours(Mat bgr, EdgeBand band) {
    this.band = band;
    this.around = Math.max(TILE, (int) Math.round(AROUND * band.longSide));
    this.fromProduct = new float[band.kind.length];
    this.fromGround = new float[band.kind.length];
    this.fromLitGround = new float[band.kind.length];
    this.otherColour = new float[band.kind.length];
    this.lab = Plane.lab(bgr).data;
    for (int i = 0; i < lab.length; i += 3) {
      lab[i] *= LIGHTNESS_WEIGHT;
    }
  }

  /** Compares every open cell of a band. */
  static LocalColours along(EdgeBand band, Mat bgr, CancelToken cancel) {
    LocalColours colours = new LocalColours(bgr, band);
    Rows.each(
        (band.height + TILE - 1) / TILE,
        cancel,
        row -> {
          int[] room = new int[colours.mostSeen()];
          for (int x = 0; x < band.width; x += TILE) {
            if (colours.hasOpenCell(x, row * TILE)) {
              colours.compare(x, row * TILE, room);
            }
          }
        });
    return colours;
  }

  private boolean hasOpenCell(int left, int top) {
    for (int y = top; y < Math.min(band.height, top + TILE); y++) {
      for (int x = left; x < Math.min(band.width, left + TILE); x++) {
        if (band.kind[y * band.width + x] == EdgeBand.OPEN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Most cells that lie around a tile. */
  private int mostSeen() {
    int side = TILE + 2 * around;
    return Math.min(band.width, side) * Math.min(band.height, side);
  }

  private void compare(int left, int top, int[] room) {
    Samples product = samples(left, top, EdgeBand.PRODUCT, room);
    Samples ground = samples(left, top, EdgeBand.GROUND, room);
    if (product.count() < LEAST_SAMPLES || ground.count() < LEAST_SAMPLES) {
      return;
    }
    float different = Math.max(LEAST_DIFFERENCE, CLEARLY * ground.variation());
    for (int y = top; y < Math.min(band.height, top + TILE); y++) {
      for (int x = left; x < Math.min(band.width, left + TILE); x++) {
        int cell = y * band.width + x;
        if (band.kind[cell] == EdgeBand.OPEN) {
          float l = lab[3 * cell];
          float a = lab[3 * cell + 1];
          float b = lab[3 * cell + 2];
          fromGround[cell] = ground.darkened(l, a, b);
          fromLitGround[cell] = ground.distance(l, a, b);
          fromProduct[cell] = product.distance(l, a, b);
          otherColour[cell] = different;
        }
      }
    }
  }

  /**
   * Colours of one kind around a tile, evenly thinned.
   *
   * @param cells memory for as many as are seen
   */
  private Samples samples(int left, int top, byte kind, int[] cells) {
    int x0 = Math.max(0, left - around);
    int x1 = Math.min(band.width, left + TILE + around);
    int y0 = Math.max(0, top - around);
    int y1 = Math.min(band.height, top + TILE + around);
    int count = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        int cell = y * band.width + x;
        if (band.kind[cell] == kind) {
          cells[count++] = cell;
        }
      }
    }
    int taken = Math.min(SAMPLES, count);
    Samples samples = new Samples(taken);
    for (int i = 0; i < taken; i++) {
      int cell = cells[(int) ((long) i * count / taken)];
      samples.l[i] = lab[3 * cell];
      samples.light[i] = samples.l[i] > 1 ? samples.l[i] : Float.MIN_NORMAL;
      samples.a[i] = lab[3 * cell + 1];
      samples.b[i] = lab[3 * cell + 2];
    }
    return samples;
  }

  /** Colours, channel by channel, so that several are compared at once. */
  private static final class Samples {
    private final float[] l;
    private final float[] a;
    private final float[] b;

    /** Lightness to be darkened from; next to nothing where there is nothing to darken. */
    private final float[] light;

    Samples(int count) {
      l = new float[count];
      a = new float[count];
      b = new float[count];
      light = new float[count];
    }

    int count() {
      return l.length;
    }

    /** From the nearest. */
    float distance(float ofL, float ofA, float ofB) {
      float least = Float.MAX_VALUE;
      for (int i = 0; i < l.length; i++) {
        float inL = ofL - l[i];
        float inA = ofA - a[i];
        float inB = ofB - b[i];
        least = Math.min(least, inL * inL + inA * inA + inB * inB);
      }
      return (float) Math.sqrt(least);
    }

    /** From the nearest, each as dark as the colour where it is lighter. */
    float darkened(float ofL, float ofA, float ofB) {
      return (float) Math.sqrt(darkened(ofL, ofA, ofB, 0, count()));
    }

    private float darkened(float ofL, float ofA, float ofB, int from, int to) {
      float least = Float.MAX_VALUE;
      for (int i = from; i < to; i++) {
        float darkening = Math.clamp(ofL / light[i], 0f, 1f);
        float inL = ofL - darkening * l[i];
        float inA = ofA - darkening * a[i];
        float inB = ofB - darkening * b[i];
        least = Math.min(least, inL * inL + inA * inA + inB * inB);
      }
      return least;
    }

    /** How far most are from the nearest other one. */
    float variation() {
      float[] nearest = new float[Math.min(VARIED, count())];
      for (int k = 0; k < nearest.length; k++) {
        int at = (int) ((long) k * count() / nearest.length);
        float before = darkened(l[at], a[at], b[at], 0, at);
        float after = darkened(l[at], a[at], b[at], at + 1, count());
        nearest[k] = (float) Math.sqrt(Math.min(before, after));
      }
      Arrays.sort(nearest);
      return nearest[(int) (MOST_OF_THEM * (nearest.length - 1))];
    }
  }
}
