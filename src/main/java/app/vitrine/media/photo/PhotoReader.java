package app.vitrine.media.photo;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads photos from untrusted files. The content decides the format, never the name; sizes are
 * checked in the file's structure before any memory for pixels is asked for.
 *
 * <p>Every refusal is a {@link VitrineException} made by {@link VitrineException#invalid} with a
 * sentence for the merchant. Instances have no state and may be shared between threads.
 */
public final class PhotoReader {
  /** Largest file, contract §3. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  /** Most pixels, contract §3. */
  public static final long MAX_PIXELS = 64_000_000L;

  /** Shortest side in pixels; below it nothing can be seen of a product. */
  public static final int MIN_SIDE = 64;

  /**
   * Reads format and size without decoding pixels.
   *
   * @throws VitrineException when the photo cannot be used
   */
  public PhotoInfo probe(Path file) {
    return probe(bytesOf(file));
  }

  /** As {@link #probe(Path)}, of a file's content. */
  public PhotoInfo probe(byte[] file) {
    if (file.length > MAX_BYTES) {
      throw PhotoRefusal.tooHeavy(file.length);
    }
    PhotoFormat format = PhotoSniffer.format(file);
    PhotoHeader header = PhotoHeader.parse(format, file);
    for (PhotoHeader.Size inside : header.decodedSizes()) {
      checkSize(inside);
    }
    checkSize(new PhotoHeader.Size(header.width(), header.height()));
    if (Math.min(header.width(), header.height()) < MIN_SIDE) {
      throw PhotoRefusal.tooSmall(header.width(), header.height());
    }
    return new PhotoInfo(
        format,
        header.width(),
        header.height(),
        header.orientation(),
        file.length,
        header.jpegQuality());
  }

  private static void checkSize(PhotoHeader.Size size) {
    if (size.tooLarge()) {
      throw PhotoRefusal.tooManyPixels(size.width(), size.height());
    }
  }

  /**
   * Decodes a photo.
   *
   * @throws VitrineException when the photo cannot be used
   */
  public Photo read(Path file) {
    return read(file, CancelToken.none());
  }

  /** As {@link #read(Path)}, stopping when {@code cancel} is cancelled. */
  public Photo read(Path file, CancelToken cancel) {
    return read(bytesOf(file), cancel);
  }

  /** As {@link #read(Path)}, of a file's content. */
  public Photo read(byte[] file) {
    return read(file, CancelToken.none());
  }

  /** As {@link #read(byte[])}, stopping when {@code cancel} is cancelled. */
  public Photo read(byte[] file, CancelToken cancel) {
    PhotoInfo info = probe(file);
    try {
      BufferedImage stored = new PixelDecoder(info, cancel).decode(file);
      ICC_Profile profile = info.format() == PhotoFormat.PNG ? PngProfile.of(file) : null;
      return new UprightSrgb(info, cancel).convert(stored, profile);
    } catch (OutOfMemoryError tooLarge) {
      throw PhotoRefusal.noMemory(info, tooLarge);
    }
  }

  /** Reads the whole file once its kind and size are known to be acceptable. */
  private static byte[] bytesOf(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw PhotoRefusal.folder(name);
      }
      if (!attributes.isRegularFile()) {
        throw PhotoRefusal.special(name);
      }
      if (attributes.size() > MAX_BYTES) {
        throw PhotoRefusal.tooHeavy(attributes.size());
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes((int) MAX_BYTES + 1);
      }
    } catch (NoSuchFileException missing) {
      throw PhotoRefusal.missing(file.toString());
    } catch (IOException unreadable) {
      throw PhotoRefusal.unreadable(name, unreadable);
    }
  }
}
