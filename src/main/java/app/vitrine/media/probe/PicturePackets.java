package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_KEYFRAME;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.vitrine.domain.work.CancelToken;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.PointerPointer;

/** The picture of a film as it is stored, frame by frame and not decoded. */
public final class PicturePackets implements AutoCloseable {
  private final Container container;
  private final int index;
  private final AVStream stream;
  private final AVPacket packet;
  private final double ticksPerFrame;

  /** Whether a key frame stands at a frame, for every frame there is. */
  private final Map<Integer, Boolean> frames = new HashMap<>();

  private PicturePackets(Container container, int index) throws Libav.Refusal {
    this.container = container;
    this.index = index;
    this.stream = container.context().streams(index);
    this.ticksPerFrame = 1 / (av_q2d(stream.avg_frame_rate()) * av_q2d(stream.time_base()));
    int entries = avformat_index_get_entries_count(stream);
    for (int i = 0; i < entries; i++) {
      AVIndexEntry entry = avformat_index_get_entry(stream, i);
      frames.put(frame(entry.timestamp()), (entry.flags() & AVINDEX_KEYFRAME) != 0);
    }
    this.packet = Libav.allocated(av_packet_alloc(), "packet");
  }

  /**
   * Opens a film.
   *
   * @throws app.vitrine.domain.error.VitrineException when it is missing or cannot be read
   */
  public static PicturePackets open(Path film) {
    Container container = Container.open(film);
    try (PointerPointer<AVCodec> ignored = new PointerPointer<>(1)) {
      int index =
          Libav.check(container.bestStream(AVMEDIA_TYPE_VIDEO, ignored), "find the picture");
      return new PicturePackets(container, index);
    } catch (Libav.Refusal refusal) {
      container.close();
      throw container.damaged(refusal);
    }
  }

  private int frame(long ticks) {
    return (int) Math.round(ticks / ticksPerFrame);
  }

  /** The stream's parameters. */
  public AVStream stream() {
    return stream;
  }

  /** Frames stored. */
  public int frames() {
    return frames.size();
  }

  /** Whether {@code count} frames are there, the first of them a key frame. */
  public boolean has(int first, int count) {
    for (int frame = first; frame < first + count; frame++) {
      if (!frames.containsKey(frame)) {
        return false;
      }
    }
    return frames.getOrDefault(first, false);
  }

  /** Takes packets; each is valid during its call only. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the packet of a frame. */
    void take(AVPacket packet, int frame) throws Libav.Refusal;
  }

  /**
   * Reads frames as {@link #has} said they are there.
   *
   * @throws Libav.Refusal when the file ends early or the taker refuses
   */
  public void read(int first, int count, CancelToken cancel, Taker taker) throws Libav.Refusal {
    long start = Math.round(first * ticksPerFrame);
    Libav.check(
        av_seek_frame(container.context(), index, start, AVSEEK_FLAG_BACKWARD), "go to a frame");
    int next = first;
    while (next < first + count) {
      cancel.throwIfCancelled();
      Libav.check(av_read_frame(container.context(), packet), "read a frame");
      try {
        if (packet.stream_index() == index) {
          int frame = frame(packet.pts());
          if (frame > next) {
            throw new Libav.Refusal("read frame " + next, AVERROR_EOF);
          }
          if (frame == next) {
            taker.take(packet, frame);
            next++;
          }
        }
      } finally {
        av_packet_unref(packet);
      }
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    container.close();
  }
}
