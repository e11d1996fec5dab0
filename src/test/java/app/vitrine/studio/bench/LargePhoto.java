package app.vitrine.studio.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A sample photo as a camera of 24 megapixels would have taken it. */
final class LargePhoto {
  /**
   * Of a square photo: just below 24 megapixels, above which photos are read at half their size.
   */
  private static final int SIDE = 4_898;

  private LargePhoto() {}

  /** Enlarges a square photo and writes it into a folder. */
  static Path of(Path photo, Path folder) throws IOException {
    BufferedImage small = ImageIO.read(photo.toFile());
    BufferedImage large = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D painter = large.createGraphics();
    painter.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    painter.drawImage(small, 0, 0, SIDE, SIDE, null);
    painter.dispose();
    Path file = folder.resolve("large.jpg");
    ImageIO.write(large, "jpg", file.toFile());
    return file;
  }
}
