package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures the program wrote itself. */
public final class StoredPicture {
  private StoredPicture() {}

  /**
   * Reads one with all its channels.
   *
   * @throws IOException when it is missing, damaged or no picture
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled, at any byte of it
   */
  public static BufferedImage read(Path file, CancelToken cancel) throws IOException {
    try (ImageInputStream bytes = new PolledBytes(Files.readAllBytes(file), cancel)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new IOException("not a picture: " + file.getFileName());
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes, true, true);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }
}
