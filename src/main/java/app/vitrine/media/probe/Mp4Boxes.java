package app.vitrine.media.probe;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The outermost boxes of an MP4 file (ISO/IEC 14496-12, 4.2), in order. */
final class Mp4Boxes {
  private static final int HEADER = 8;
  private static final int LARGE_HEADER = 16;
  private static final int MOST_BOXES = 100_000;

  private Mp4Boxes() {}

  /**
   * Whether the index ({@code moov}) precedes the data ({@code mdat}), so that a film plays while
   * it is still loading. False for files of another format.
   */
  static boolean moovInFront(Path file) {
    List<String> types = read(file);
    int moov = types.indexOf("moov");
    int mdat = types.indexOf("mdat");
    return moov >= 0 && (mdat < 0 || moov < mdat);
  }

  /** Refuses an MP4 file that is cut short or has no index; says nothing of other formats. */
  static void check(Path file) {
    List<String> types = read(file);
    if (types.contains("ftyp") && !types.contains("moov")) {
      throw cutShort(file, null);
    }
  }

  private static List<String> read(Path file) {
    List<String> types = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      long at = 0;
      while (at < size && types.size() < MOST_BOXES) {
        ByteBuffer header = header(channel, at);
        if (header.remaining() < HEADER) {
          break;
        }
        long length = Integer.toUnsignedLong(header.getInt());
        byte[] name = new byte[4];
        header.get(name);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (types.isEmpty() && !"ftyp".equals(type)) {
          return List.of();
        }
        types.add(type);
        if (length == 1 && header.remaining() >= LARGE_HEADER - HEADER) {
          length = header.getLong();
        } else if (length == 0) {
          length = size - at;
        }
        if (length < HEADER || length > size - at) {
          throw cutShort(file, null);
        }
        at += length;
      }
      return types;
    } catch (IOException unreadable) {
      throw cutShort(file, unreadable);
    }
  }

  private static ByteBuffer header(FileChannel channel, long at) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(LARGE_HEADER);
    int read;
    do {
      read = channel.read(header, at + header.position());
    } while (read > 0 && header.hasRemaining());
    return header.flip();
  }

  private static VitrineException cutShort(
      Path file, @org.jspecify.annotations.Nullable IOException cause) {
    String happened = "The film " + file.getFileName() + " is cut short or damaged.";
    String advice = "Make the video again, or choose another file.";
    return cause == null
        ? VitrineException.invalid(happened, advice)
        : VitrineException.invalid(happened, advice, cause);
  }
}
