package app.vitrine.media.photo;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes 8-bit sRGB PNG files, quickly, so that a reader sees either the whole file or none: to a
 * temporary name beside it, forced to the disk, moved into place.
 */
public final class PngWriter {
  private static final int BUFFER = 1 << 16;

  private PngWriter() {}

  /**
   * Writes RGB, or RGBA when the image has transparency.
   *
   * @throws VitrineException when the disk refuses; no part of the file is left behind
   */
  public static void write(BufferedImage image, Path file, CancelToken cancel) {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary =
        file.resolveSibling("." + file.getFileName() + "." + System.nanoTime() + ".part");
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try {
        try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
          new PngEncoder(out, cancel).encode(image);
          out.flush();
          channel.force(true);
        }
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException refused) {
      throw VitrineException.internal(
          "The picture “" + file.getFileName() + "” could not be saved.",
          "Check that the disk is not full and the folder may be written.",
          refused);
    }
  }

  /** As {@link #write(BufferedImage, Path, CancelToken)}, for work nobody will cancel. */
  public static void write(BufferedImage image, Path file) {
    write(image, file, CancelToken.none());
  }
}
