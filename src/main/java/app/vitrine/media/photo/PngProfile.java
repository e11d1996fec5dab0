package app.vitrine.media.photo;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The colour profile of a PNG (chunk iCCP), which ImageIO leaves aside. */
final class PngProfile {
  private static final Logger LOG = LoggerFactory.getLogger(PngProfile.class);
  private static final int SIGNATURE_BYTES = 8;
  private static final int ICCP = 0x69434350;
  private static final int IDAT = 0x49444154;
  private static final int LONGEST_NAME = 79;

  /** Display profiles have a few kilobytes; a longer one is an attack on memory. */
  private static final int MOST_BYTES = 1 << 20;

  private PngProfile() {}

  /**
   * The profile of a PNG whose chunks were found to be whole; null when it has none, or one that
   * does not describe RGB colours.
   */
  static @Nullable ICC_Profile of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    bytes.position(SIGNATURE_BYTES);
    while (true) {
      int length = bytes.getInt();
      int type = bytes.getInt();
      if (type == IDAT) {
        return null;
      }
      if (type == ICCP) {
        return profile(bytes.slice(bytes.position(), length));
      }
      bytes.position(bytes.position() + length + Integer.BYTES);
    }
  }

  private static @Nullable ICC_Profile profile(ByteBuffer body) {
    int name = 0;
    while (name < LONGEST_NAME && name + 2 < body.limit() && body.get(name) != 0) {
      name++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body.slice(name + 2, body.limit() - name - 2));
      byte[] data = new byte[MOST_BYTES];
      int size = inflater.inflate(data);
      if (!inflater.finished()) {
        return null;
      }
      ICC_Profile profile = ICC_Profile.getInstance(Arrays.copyOf(data, size));
      return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? profile : null;
    } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      LOG.debug("colour profile not understood, photo taken as sRGB", damaged);
      return null;
    } finally {
      inflater.end();
    }
  }
}
