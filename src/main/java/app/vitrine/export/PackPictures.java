package app.vitrine.export;

import app.vitrine.domain.analysis.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Brings pictures to a marketplace's size and format. Never crops. */
final class PackPictures {
  private static final double[] JPEG_QUALITIES = {0.95, 0.92, 0.88, 0.84, 0.78, 0.72, 0.65};
  private static final double BYTES_PER_MB = 1_000_000.0;

  /** A product enlarged further would look soft. */
  private static final double MOST_ENLARGED = 2;

  private PackPictures() {}

  static BufferedImage read(Path file) {
    try {
      BufferedImage picture = ImageIO.read(file.toFile());
      if (picture == null) {
        throw new IOException("not a picture: " + file.getFileName());
      }
      return picture;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The picture with its longest side brought down to {@code side}; as it is when not longer. */
  static BufferedImage atMost(BufferedImage picture, int side) {
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    return side <= 0 || longest <= side ? picture : brought(picture, side);
  }

  /** The picture with its longest side brought to {@code side}. */
  private static BufferedImage brought(BufferedImage picture, int side) {
    double scale = side / (double) Math.max(picture.getWidth(), picture.getHeight());
    return scaled(
        picture,
        Math.max(1, (int) Math.round(picture.getWidth() * scale)),
        Math.max(1, (int) Math.round(picture.getHeight() * scale)));
  }

  /**
   * The cut-out product on a pure white square.
   *
   * @param box around the product in the cut-out
   * @param fill share of the square's side the product's longer side takes up, 0 to 1
   * @param side longest side of the square; less where the product would be enlarged more than
   *     twice for it
   */
  static BufferedImage onWhite(BufferedImage cutout, Box box, double fill, int side) {
    Box inside = clipped(box, cutout);
    BufferedImage product =
        cutout.getSubimage(inside.x(), inside.y(), inside.width(), inside.height());
    int longest = Math.max(inside.width(), inside.height());
    int square = Math.min(side, (int) Math.floor(MOST_ENLARGED * longest / fill));
    BufferedImage fitted = brought(product, (int) Math.round(square * fill));
    BufferedImage page = white(square, square);
    draw(page, fitted, (square - fitted.getWidth()) / 2, (square - fitted.getHeight()) / 2);
    return page;
  }

  /**
   * The picture as a JPEG, at the best quality that stays within {@code maxMb}; at the least
   * quality still fit for a shop when none does. 0 means no limit.
   */
  static byte[] jpeg(BufferedImage picture, double maxMb) {
    BufferedImage opaque = white(picture.getWidth(), picture.getHeight());
    draw(opaque, picture, 0, 0);
    byte[] bytes = new byte[0];
    for (double quality : JPEG_QUALITIES) {
      bytes = encoded(opaque, quality);
      if (isWithin(bytes, maxMb)) {
        return bytes;
      }
    }
    return bytes;
  }

  /** Whether a file of these bytes is no larger than {@code maxMb} megabytes; 0 means no limit. */
  static boolean isWithin(byte[] bytes, double maxMb) {
    return maxMb <= 0 || bytes.length <= maxMb * BYTES_PER_MB;
  }

  private static Box clipped(Box box, BufferedImage picture) {
    int x = Math.clamp(box.x(), 0, picture.getWidth() - 1);
    int y = Math.clamp(box.y(), 0, picture.getHeight() - 1);
    int right = Math.clamp(box.right(), x + 1, picture.getWidth());
    int bottom = Math.clamp(box.bottom(), y + 1, picture.getHeight());
    return new Box(x, y, right - x, bottom - y);
  }

  /** Halves until near, so that no source pixel is passed over, then goes to the exact size. */
  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage step = picture;
    while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
      step = resampled(step, step.getWidth() / 2, step.getHeight() / 2);
    }
    return resampled(step, width, height);
  }

  private static BufferedImage resampled(BufferedImage picture, int width, int height) {
    boolean alpha = picture.getColorModel().hasAlpha();
    BufferedImage to =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return to;
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return page;
  }

  private static void draw(BufferedImage onto, BufferedImage picture, int x, int y) {
    Graphics2D pen = onto.createGraphics();
    pen.drawImage(picture, x, y, null);
    pen.dispose();
  }

  private static byte[] encoded(BufferedImage picture, double quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality((float) quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
