package app.vitrine.gateway.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.StoredPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What pictures are made of: a photo and its cut-out. The last pair is remembered as long as there
 * is memory to spare, because a package's pictures are made of the same one after the other.
 */
final class Subjects {
  private final PhotoReader photos;
  private final Seats reading = new Seats(1);
  private volatile SoftReference<Remembered> last = new SoftReference<>(null);

  /** Both of the same size; neither may be painted on. */
  record Subject(BufferedImage photo, BufferedImage cutout) {}

  private record Version(Path file, FileTime written, long bytes) {
    static Version of(Path file) throws IOException {
      return new Version(file, Files.getLastModifiedTime(file), Files.size(file));
    }
  }

  private record Remembered(Version photo, Version cutout, Subject subject) {}

  Subjects(PhotoReader photos) {
    this.photos = photos;
  }

  /**
   * Reads a pair.
   *
   * @throws VitrineException when one cannot be read or they do not belong together
   */
  Subject of(Path photo, Path cutout, CancelToken cancel) {
    try (Seats.Seat _ = reading.take(cancel)) {
      Version ofPhoto = Version.of(photo);
      Version ofCutout = Version.of(cutout);
      Remembered known = last.get();
      if (known != null && known.photo.equals(ofPhoto) && known.cutout.equals(ofCutout)) {
        return known.subject;
      }
      // Two pairs of large photos have no room beside each other.
      last = new SoftReference<>(null);
      Subject read = new Subject(photos.read(photo, cancel).image(), withAlpha(cutout, cancel));
      if (read.photo.getWidth() != read.cutout.getWidth()
          || read.photo.getHeight() != read.cutout.getHeight()) {
        throw VitrineException.provider(
            "The cut-out does not belong to this photo: their sizes differ.", false, null);
      }
      last = new SoftReference<>(new Remembered(ofPhoto, ofCutout, read));
      return read;
    } catch (IOException unreadable) {
      throw unusable(unreadable);
    }
  }

  private static BufferedImage withAlpha(Path file, CancelToken cancel) throws IOException {
    BufferedImage image = StoredPicture.read(file, cancel);
    if (!image.getColorModel().hasAlpha()) {
      throw unusable(null);
    }
    return image;
  }

  private static VitrineException unusable(@Nullable IOException cause) {
    return VitrineException.provider("The product's cut-out cannot be read.", false, cause);
  }
}
