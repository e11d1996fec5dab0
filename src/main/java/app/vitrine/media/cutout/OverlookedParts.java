package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ERODE;

import app.vitrine.domain.work.CancelToken;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Gives a matte back what lies next to the product, has the product's colours and cannot be the
 * ground, such as the outer strap of a handle. A shadow has the ground's colours, darkened alike in
 * every channel, so a cell darker than the ground is compared with the darkened ground.
 *
 * <p>Each cell near the edge is compared with the nearest of the colours of the product and of the
 * ground around it, as sampling-based matting does (Gastal, Oliveira: Shared Sampling for Real-Time
 * Alpha Matting, 2010).
 */
final class OverlookedParts {
  /** How far from the product a part may reach, as a share of the product's longer side. */
  private static final double REACH = 0.06;

  /** How far around a cell colours are gathered, as a share of the product's longer side. */
  private static final double AROUND = 0.22;

  /** Cells this close to the edge, inside, may show the ground as well. */
  private static final int UNSURE_RIM = 2;

  /** Least colour distance from the ground (CIELAB, lightness weighted). */
  private static final double OTHER_COLOUR = 4;

  /** Greatest mean colour distance of a part from the product. */
  private static final double SAME_COLOUR = 2.4;

  private static final float LIGHTNESS_WEIGHT = 0.7f;

  /** Parts smaller than this share of the product are noise. */
  private static final double LEAST_SHARE = 0.0004;

  /** Marks a cell near the product, and one of the product itself. */
  private static final byte OPEN = 1;

  private static final byte PRODUCT = 2;
  private static final int TILE = 16;
  private static final int SAMPLES = 250;
  private static final int LEAST_SAMPLES = 20;
  private static final int SMOOTHING = 1;

  private final float[] lab;
  private final int width;
  private final int height;
  private final byte[] sure;
  private final byte[] near;
  private final float[] fromProduct;
  private final int around;
  private final int longSide;
  private final int area;

  private OverlookedParts(Mat bgr, Plane matte) {
    byte[] mask = MatteShape.mask(matte);
    this.width = matte.width;
    this.height = matte.height;
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    int cells = 0;
    for (int i = 0; i < mask.length; i++) {
      if (mask[i] != 0) {
        cells++;
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = i / width;
      }
    }
    this.area = cells;
    this.longSide = Math.max(1, Math.max(right - left, bottom - top) + 1);
    this.around = Math.max(TILE, (int) Math.round(AROUND * longSide));
    int reach = Math.max(UNSURE_RIM + 1, (int) Math.round(REACH * longSide));
    this.sure = MatteShape.morph(mask, matte, MORPH_ERODE, UNSURE_RIM);
    this.near = MatteShape.morph(mask, matte, MORPH_DILATE, reach);
    for (int i = 0; i < mask.length; i++) {
      if (mask[i] != 0) {
        near[i] = PRODUCT;
      }
    }
    this.fromProduct = new float[mask.length];
    this.lab = Plane.lab(bgr).box(SMOOTHING).data;
    for (int i = 0; i < lab.length; i += 3) {
      lab[i] *= LIGHTNESS_WEIGHT;
    }
  }

  /** Adds overlooked parts to {@code matte}, in place. */
  static void restore(Mat bgr, Plane matte, CancelToken cancel) {
    OverlookedParts parts = new OverlookedParts(bgr, matte);
    Regions found = Regions.ofProduct(parts.candidates(cancel));
    for (Regions.Region part : found.regions) {
      if (part.area() >= LEAST_SHARE * parts.area
          && parts.resembles(part, found.labels)
          && parts.ends(part, found.labels)) {
        for (int i = 0; i < matte.data.length; i++) {
          if (found.labels[i] == part.label()) {
            matte.data[i] = 1;
          }
        }
      }
    }
  }

  private boolean resembles(Regions.Region part, int[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += labels[i] == part.label() ? fromProduct[i] : 0;
    }
    return sum / part.area() < SAME_COLOUR;
  }

  /** Whether a part touches the product and ends before the reach does, as no ground would. */
  private boolean ends(Regions.Region part, int[] labels) {
    boolean touches = false;
    for (int y = Math.max(1, part.y()); y < Math.min(height - 1, part.y() + part.height()); y++) {
      for (int x = Math.max(1, part.x()); x < Math.min(width - 1, part.x() + part.width()); x++) {
        int cell = y * width + x;
        if (labels[cell] == part.label()) {
          for (int next : new int[] {cell - 1, cell + 1, cell - width, cell + width}) {
            if (near[next] == 0) {
              return false;
            }
            touches |= near[next] == PRODUCT;
          }
        }
      }
    }
    return touches;
  }

  /** One where a cell near the product resembles it more than the ground, else zero. */
  private Plane candidates(CancelToken cancel) {
    Plane out = new Plane(width, height, 1);
    for (int y = 0; y < height; y += TILE) {
      cancel.throwIfCancelled();
      for (int x = 0; x < width; x += TILE) {
        if (hasOpenCell(x, y)) {
          fill(out, x, y);
        }
      }
    }
    return out;
  }

  private boolean hasOpenCell(int left, int top) {
    for (int y = top; y < Math.min(height, top + TILE); y++) {
      for (int x = left; x < Math.min(width, left + TILE); x++) {
        if (near[y * width + x] == OPEN) {
          return true;
        }
      }
    }
    return false;
  }

  private void fill(Plane out, int left, int top) {
    float[] product = samples(left, top, true);
    float[] ground = samples(left, top, false);
    if (product.length < 3 * LEAST_SAMPLES || ground.length < 3 * LEAST_SAMPLES) {
      return;
    }
    for (int y = top; y < Math.min(height, top + TILE); y++) {
      for (int x = left; x < Math.min(width, left + TILE); x++) {
        int cell = y * width + x;
        if (near[cell] == OPEN) {
          double other = distance(3 * cell, ground, true);
          fromProduct[cell] = (float) distance(3 * cell, product, false);
          out.data[cell] = other > Math.max(OTHER_COLOUR, fromProduct[cell]) ? 1 : 0;
        }
      }
    }
  }

  /** Colours of sure product, or of ground, around a tile, evenly thinned. */
  private float[] samples(int left, int top, boolean product) {
    int x0 = Math.max(0, left - around);
    int x1 = Math.min(width, left + TILE + around);
    int y0 = Math.max(0, top - around);
    int y1 = Math.min(height, top + TILE + around);
    int[] cells = new int[(x1 - x0) * (y1 - y0)];
    int count = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        int cell = y * width + x;
        if (product ? sure[cell] != 0 : near[cell] == 0) {
          cells[count++] = cell;
        }
      }
    }
    int taken = Math.min(SAMPLES, count);
    float[] colours = new float[3 * taken];
    for (int i = 0; i < taken; i++) {
      System.arraycopy(lab, 3 * cells[(int) ((long) i * count / taken)], colours, 3 * i, 3);
    }
    return colours;
  }

  private double distance(int at, float[] samples, boolean shaded) {
    float least = Float.MAX_VALUE;
    for (int i = 0; i < samples.length; i += 3) {
      float darkening = shaded && samples[i] > 1 ? Math.clamp(lab[at] / samples[i], 0f, 1f) : 1;
      float l = lab[at] - darkening * samples[i];
      float a = lab[at + 1] - darkening * samples[i + 1];
      float b = lab[at + 2] - darkening * samples[i + 2];
      least = Math.min(least, l * l + a * a + b * b);
    }
    return Math.sqrt(least);
  }
}
