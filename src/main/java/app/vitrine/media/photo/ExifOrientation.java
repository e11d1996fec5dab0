package app.vitrine.media.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the turn of a picture from its EXIF block. */
final class ExifOrientation {
  private static final Logger LOG = LoggerFactory.getLogger(ExifOrientation.class);

  /** Some WebP writers keep the prefix that JPEG puts before the block. */
  private static final byte[] JPEG_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

  private ExifOrientation() {}

  /** The orientation an EXIF block asks for, upright when the block says nothing or is damaged. */
  static Orientation of(ByteBuffer block) {
    byte[] exif = new byte[block.remaining()];
    block.get(exif);
    if (exif.length > JPEG_PREFIX.length
        && ByteBuffer.wrap(exif, 0, JPEG_PREFIX.length).equals(ByteBuffer.wrap(JPEG_PREFIX))) {
      exif = Arrays.copyOfRange(exif, JPEG_PREFIX.length, exif.length);
    }
    Metadata metadata = new Metadata();
    try {
      new ExifReader().extract(new ByteArrayReader(exif), metadata);
    } catch (RuntimeException damaged) {
      LOG.debug("EXIF block not understood, photo taken as upright", damaged);
    }
    for (ExifIFD0Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
      Integer value = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      if (value != null) {
        return Orientation.ofExif(value);
      }
    }
    return Orientation.UPRIGHT;
  }
}
