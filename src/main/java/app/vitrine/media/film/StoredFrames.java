package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;

import app.vitrine.media.probe.Libav;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;

/**
 * H.264 as an MP4 file stores it and as an encoder gives it out: with lengths before its units
 * (ISO/IEC 14496-15) or with start codes (ITU-T H.264, annex B).
 */
final class StoredFrames {
  private static final int LENGTH_BYTES = 4;
  private static final byte[] START_CODE = {0, 0, 0, 1};

  /** Bytes of the MP4 description before its parameter sets. */
  private static final int HEAD = 5;

  private static final int COUNT_MASK = 0x1F;
  private static final int LENGTH_MASK = 3;

  private StoredFrames() {}

  /** Puts a start code in place of every length; both take four bytes. */
  static void toStream(AVPacket packet) throws Libav.Refusal {
    Libav.check(av_packet_make_writable(packet), "copy a stored frame");
    BytePointer data = packet.data().capacity(packet.size());
    long at = 0;
    while (at + LENGTH_BYTES <= packet.size()) {
      long length = 0;
      for (int i = 0; i < LENGTH_BYTES; i++) {
        length = (length << Byte.SIZE) | (data.get(at + i) & 0xFF);
        data.put(at + i, START_CODE[i]);
      }
      at += LENGTH_BYTES + length;
    }
    Libav.check(at == packet.size() ? 0 : AVERROR_INVALIDDATA, "read a stored frame");
  }

  /** Whether both are described by the same parameter sets, so that their frames can be mixed. */
  static boolean alike(AVCodecParameters stored, AVCodecParameters encoded) {
    return stored.codec_id() == encoded.codec_id()
        && stored.width() == encoded.width()
        && stored.height() == encoded.height()
        && same(storedSets(bytes(stored)), streamSets(bytes(encoded)));
  }

  private static byte[] bytes(AVCodecParameters parameters) {
    byte[] bytes = new byte[parameters.extradata_size()];
    if (bytes.length > 0) {
      parameters.extradata().get(bytes);
    }
    return bytes;
  }

  private static boolean same(List<byte[]> one, List<byte[]> other) {
    if (one.isEmpty() || one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!Arrays.equals(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Parameter sets of an MP4 description; none when lengths are not four bytes long. */
  private static List<byte[]> storedSets(byte[] description) {
    List<byte[]> sets = new ArrayList<>();
    if (description.length <= HEAD || (description[HEAD - 1] & LENGTH_MASK) != LENGTH_MASK) {
      return sets;
    }
    int at = HEAD;
    for (int kind = 0; kind < 2 && at < description.length; kind++) {
      int count = description[at++] & (kind == 0 ? COUNT_MASK : 0xFF);
      for (int i = 0; i < count && at + 2 <= description.length; i++) {
        int length = ((description[at] & 0xFF) << Byte.SIZE) | (description[at + 1] & 0xFF);
        at += 2;
        if (at + length > description.length) {
          return List.of();
        }
        sets.add(Arrays.copyOfRange(description, at, at + length));
        at += length;
      }
    }
    return sets;
  }

  private static List<byte[]> streamSets(byte[] stream) {
    List<byte[]> sets = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at + 3 <= stream.length; at++) {
      if (stream[at] == 0 && stream[at + 1] == 0 && stream[at + 2] == 1) {
        if (begin >= 0) {
          sets.add(Arrays.copyOfRange(stream, begin, withoutZeros(stream, begin, at)));
        }
        begin = at + 3;
      }
    }
    if (begin >= 0) {
      sets.add(Arrays.copyOfRange(stream, begin, stream.length));
    }
    return sets;
  }

  private static int withoutZeros(byte[] stream, int begin, int end) {
    int last = end;
    while (last > begin && stream[last - 1] == 0) {
      last--;
    }
    return last;
  }
}
