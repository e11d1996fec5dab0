package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The chunks of a WebP file (RFC 9649, section 2). */
final class WebpHeader {
  private static final int RIFF_HEADER = 8;
  private static final int FIRST_CHUNK = 12;
  private static final int VP8X = fourCc("VP8X");
  private static final int VP8_LOSSY = fourCc("VP8 ");
  private static final int VP8_LOSSLESS = fourCc("VP8L");
  private static final int EXIF = fourCc("EXIF");
  private static final int LOSSY_SIZE_AT = 6;
  private static final int SIDE_BITS = 0x3fff;

  private WebpHeader() {}

  static PhotoHeader parse(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    long riffEnd = RIFF_HEADER + Integer.toUnsignedLong(bytes.getInt(Integer.BYTES));
    if (riffEnd > bytes.limit()) {
      throw PhotoRefusal.truncated(PhotoFormat.WEBP);
    }
    List<PhotoHeader.Size> sizes = new ArrayList<>();
    Orientation orientation = Orientation.UPRIGHT;
    bytes.position(FIRST_CHUNK);
    while (bytes.position() + 2L * Integer.BYTES <= riffEnd) {
      int type = bytes.getInt();
      int length = bytes.getInt();
      if (length < 0 || bytes.position() + (long) length > riffEnd) {
        throw PhotoRefusal.truncated(PhotoFormat.WEBP);
      }
      ByteBuffer body = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      if (type == VP8X) {
        sizes.add(new PhotoHeader.Size(1 + three(body, 4), 1 + three(body, 7)));
      } else if (type == VP8_LOSSY) {
        sizes.add(
            new PhotoHeader.Size(
                body.getShort(LOSSY_SIZE_AT) & SIDE_BITS,
                body.getShort(LOSSY_SIZE_AT + Short.BYTES) & SIDE_BITS));
      } else if (type == VP8_LOSSLESS) {
        int packed = body.getInt(1);
        sizes.add(new PhotoHeader.Size(1 + (packed & SIDE_BITS), 1 + (packed >>> 14 & SIDE_BITS)));
      } else if (type == EXIF) {
        orientation = ExifOrientation.of(body);
      }
      int padded = length + (length & 1);
      bytes.position(Math.min(bytes.limit(), bytes.position() + padded));
    }
    if (sizes.isEmpty()) {
      throw PhotoRefusal.damaged(PhotoFormat.WEBP);
    }
    PhotoHeader.Size first = sizes.getFirst();
    return new PhotoHeader(
        (int) first.width(), (int) first.height(), orientation, null, List.copyOf(sizes));
  }

  private static int three(ByteBuffer body, int at) {
    return Short.toUnsignedInt(body.getShort(at)) | Byte.toUnsignedInt(body.get(at + 2)) << 16;
  }

  private static int fourCc(String name) {
    return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
  }
}
