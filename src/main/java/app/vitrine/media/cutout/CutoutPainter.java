package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import app.vitrine.media.resample.Rows;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/** Paints matte and product at the photo's full size, strip by strip, on all cores. */
final class CutoutPainter {
  /** Rows painted at a time, several times over at once: few, since photos are wide. */
  private static final int STRIP = 64;

  private static final int OPAQUE = 255;
  private static final int HALF = 128;
  private static final float UNIT = 1 / 255f;

  /** Gives the opacity of a strip's pixels. */
  @FunctionalInterface
  interface Opacity {
    /**
     * Fills opacities, 0 to 1; several strips at once.
     *
     * @param part the strip, in photo pixels
     * @param rgb the strip's pixels
     */
    void fill(Frame part, int width, int height, int[] rgb, float[] opacity);
  }

  /** What a strip turned out to hold. */
  private static final class Painted {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;
    private double covered;
  }

  private final BufferedImage photo;
  private final BufferedImage image;
  private final BufferedImage matte;
  private final int[] pixels;
  private final byte[] opacities;
  private final CancelToken cancel;
  private int left = Integer.MAX_VALUE;
  private int top = Integer.MAX_VALUE;
  private int right = -1;
  private int bottom = -1;
  private double covered;

  CutoutPainter(BufferedImage photo, CancelToken cancel) {
    this.photo = photo;
    this.cancel = cancel;
    this.image =
        new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_ARGB);
    this.matte =
        new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.opacities = ((DataBufferByte) matte.getRaster().getDataBuffer()).getData();
  }

  /**
   * Paints the part of the photo inside {@code area}; the rest stays clear.
   *
   * @param colours estimates that cover {@code area}
   */
  void paint(Box area, Opacity opacity, EdgeColours colours) {
    Frame whole = new Frame(area.x(), area.y(), area.width(), area.height());
    strips(
        area,
        opacity,
        (strip, rows) ->
            new EdgeColours(
                colours.product().resampled(whole, strip, area.width(), rows),
                colours.ground().resampled(whole, strip, area.width(), rows)));
  }

  /** As {@link #paint}, of a photo known to lie on plain white. */
  void paintFromWhite(Box area, Opacity opacity) {
    strips(area, opacity, (strip, rows) -> null);
  }

  private interface LocalColours {
    @Nullable EdgeColours of(Frame strip, int rows);
  }

  private void strips(Box area, Opacity opacity, LocalColours colours) {
    int count = (area.height() + STRIP - 1) / STRIP;
    Painted[] painted = new Painted[count];
    Rows.each(count, cancel, n -> painted[n] = strip(area, n * STRIP, opacity, colours));
    for (Painted each : painted) {
      left = Math.min(left, each.left);
      right = Math.max(right, each.right);
      top = Math.min(top, each.top);
      bottom = Math.max(bottom, each.bottom);
      covered += each.covered;
    }
  }

  private Painted strip(Box area, int from, Opacity opacity, LocalColours colours) {
    int width = area.width();
    int rows = Math.min(STRIP, area.height() - from);
    int y = area.y() + from;
    int[] rgb = new int[width * rows];
    float[] alphas = new float[width * rows];
    Frame strip = new Frame(area.x(), y, width, rows);
    ArgbPixels.read(photo, area.x(), y, width, rows, rgb);
    opacity.fill(strip, width, rows, rgb, alphas);
    EdgeColours local = colours.of(strip, rows);
    Painted painted = new Painted();
    for (int i = 0; i < width * rows; i++) {
      int alpha = Math.round(Math.clamp(alphas[i], 0f, 1f) * OPAQUE);
      put(area.x() + i % width, y + i / width, alpha, colour(rgb[i], alpha, local, i), painted);
    }
    return painted;
  }

  /**
   * The product's own colour in a pixel, freed of the ground.
   *
   * @param local estimates at the pixel's place {@code i}; null for a ground of plain white
   */
  static int colour(int rgb, int alpha, @Nullable EdgeColours local, int i) {
    if (alpha == OPAQUE || alpha == 0) {
      return rgb & 0xffffff;
    }
    float share = alpha * UNIT;
    int red = channel(rgb >> 16 & 0xff, share, local, 3 * i + 2);
    int green = channel(rgb >> 8 & 0xff, share, local, 3 * i + 1);
    int blue = channel(rgb & 0xff, share, local, 3 * i);
    return (red << 16) | (green << 8) | blue;
  }

  private static int channel(int value, float share, @Nullable EdgeColours local, int at) {
    float mixed = value * UNIT;
    float solved =
        local == null
            ? Math.clamp(1 - (1 - mixed) / share, 0f, 1f)
            : EdgeColours.solve(mixed, share, local.product().data[at], local.ground().data[at]);
    return Math.round(solved * OPAQUE);
  }

  private void put(int x, int y, int alpha, int colour, Painted painted) {
    int at = y * photo.getWidth() + x;
    pixels[at] = alpha == 0 ? 0 : (alpha << 24) | colour;
    opacities[at] = (byte) alpha;
    painted.covered += alpha * UNIT;
    if (alpha >= HALF) {
      painted.left = Math.min(painted.left, x);
      painted.right = Math.max(painted.right, x);
      painted.top = Math.min(painted.top, y);
      painted.bottom = Math.max(painted.bottom, y);
    }
  }

  /** Whether anything is more than half opaque. */
  boolean isEmpty() {
    return right < 0;
  }

  /** The finished cut-out; something must have been painted. */
  Cutout finish(double confidence) {
    Box box = new Box(left, top, right - left + 1, bottom - top + 1);
    double area = (double) photo.getWidth() * photo.getHeight();
    return new Cutout(image, matte, box, covered / area, confidence);
  }
}
