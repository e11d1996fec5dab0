package app.vitrine.media.measure;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.PictureMeasures;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Measures a picture as it was written. */
public final class PictureProbe {
  private static final double BORDER = 0.03;

  /** Sharpness is judged where it is strongest, since a soft ground is wanted. */
  private static final double SHARPEST_SHARE = 0.05;

  private static final int BLOCK = 16;

  /** Longer side in pixels at which edges are judged: a larger picture is looked at as small. */
  private static final int JUDGED_SIDE = 1024;

  private static final int HASH_SIDE = 8;

  private PictureProbe() {}

  /**
   * Reads and measures a picture.
   *
   * @throws VitrineException when the file cannot be read as a picture
   */
  public static PictureMeasures measure(Path file) {
    BufferedImage picture;
    try {
      picture = ImageIO.read(file.toFile());
    } catch (IOException unreadable) {
      throw damaged(file, unreadable);
    }
    if (picture == null) {
      throw damaged(file, null);
    }
    return measure(picture);
  }

  /** Measures a picture in memory. */
  public static PictureMeasures measure(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] luma = Luma.of(picture, 0, 0, width, height);
    double[] ground = ground(luma, width, height);
    BufferedImage judged = judged(picture);
    return new PictureMeasures(
        width,
        height,
        ground[0],
        ground[1],
        sharpness(
            judged == picture ? luma : Luma.of(judged, 0, 0, judged.getWidth(), judged.getHeight()),
            judged.getWidth(),
            judged.getHeight()),
        spread(luma),
        Outline.fill(judged),
        hash(picture));
  }

  private static BufferedImage judged(BufferedImage picture) {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    if (longer <= JUDGED_SIDE) {
      return picture;
    }
    double scale = JUDGED_SIDE / (double) longer;
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }

  private static VitrineException damaged(Path file, @Nullable Throwable why) {
    return VitrineException.internal(
        "The picture " + file.getFileName() + " cannot be read back.",
        "Regenerate the images.",
        why);
  }

  private static double[] ground(int[] luma, int width, int height) {
    int band = Math.max(1, (int) Math.round(BORDER * Math.min(width, height)));
    double sum = 0;
    double squares = 0;
    long count = 0;
    for (int y = 0; y < height; y++) {
      boolean edgeRow = y < band || y >= height - band;
      for (int x = 0; x < width; x++) {
        if (edgeRow || x < band || x >= width - band) {
          int value = luma[y * width + x];
          sum += value;
          squares += (double) value * value;
          count++;
        }
      }
    }
    double mean = sum / count;
    return new double[] {mean, Math.sqrt(Math.max(0, squares / count - mean * mean))};
  }

  private static double sharpness(int[] luma, int width, int height) {
    int across = width / BLOCK;
    int down = height / BLOCK;
    if (across == 0 || down == 0) {
      return 0;
    }
    double[] blocks = new double[across * down];
    for (int by = 0; by < down; by++) {
      for (int bx = 0; bx < across; bx++) {
        blocks[by * across + bx] = blockSharpness(luma, width, height, bx * BLOCK, by * BLOCK);
      }
    }
    Arrays.sort(blocks);
    int from = (int) Math.floor((1 - SHARPEST_SHARE) * blocks.length);
    return Arrays.stream(blocks, Math.min(from, blocks.length - 1), blocks.length)
        .average()
        .orElse(0);
  }

  private static double blockSharpness(int[] luma, int width, int height, int left, int top) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int y = Math.max(1, top); y < Math.min(height - 1, top + BLOCK); y++) {
      for (int x = Math.max(1, left); x < Math.min(width - 1, left + BLOCK); x++) {
        int at = y * width + x;
        int laplace =
            4 * luma[at] - luma[at - 1] - luma[at + 1] - luma[at - width] - luma[at + width];
        sum += laplace;
        squares += (double) laplace * laplace;
        count++;
      }
    }
    double mean = sum / count;
    return squares / count - mean * mean;
  }

  private static double spread(int[] luma) {
    double mean = Arrays.stream(luma).average().orElse(0);
    double squares = 0;
    for (int value : luma) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / luma.length);
  }

  private static long hash(BufferedImage picture) {
    BufferedImage small = new BufferedImage(HASH_SIDE + 1, HASH_SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(shrunk(picture), 0, 0, HASH_SIDE + 1, HASH_SIDE, null);
    graphics.dispose();
    long hash = 0;
    for (int y = 0; y < HASH_SIDE; y++) {
      for (int x = 0; x < HASH_SIDE; x++) {
        int here = small.getRaster().getSample(x, y, 0);
        int next = small.getRaster().getSample(x + 1, y, 0);
        hash = (hash << 1) | (here < next ? 1 : 0);
      }
    }
    return hash;
  }

  /** Averages down first, since one bilinear step would look at a few pixels only. */
  private static BufferedImage shrunk(BufferedImage picture) {
    BufferedImage current = picture;
    while (current.getWidth() >= 4 * HASH_SIDE && current.getHeight() >= 4 * HASH_SIDE) {
      int width = current.getWidth() / 2;
      int height = current.getHeight() / 2;
      BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = half.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(current, 0, 0, width, height, null);
      graphics.dispose();
      current = half;
    }
    return current;
  }
}
