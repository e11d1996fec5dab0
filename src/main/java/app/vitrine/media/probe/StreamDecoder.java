package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.vitrine.domain.work.CancelToken;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;

/** Decodes the best stream of one kind, frame by frame, and refuses damaged data. */
public final class StreamDecoder implements AutoCloseable {
  private static final long MOST_PIXELS = 64_000_000;
  private static final int THREADS = 2;

  /** AV_FRAME_FLAG_CORRUPT, which the binding leaves out. */
  private static final int FRAME_CORRUPT = 1;

  private final Container container;
  private final int index;
  private final AVStream stream;
  private final AVCodecContext codec;
  private final AVPacket packet;
  private final AVFrame frame;
  private boolean drained;

  private StreamDecoder(Container container, int index, AVCodec decoder) throws Libav.Refusal {
    this.container = container;
    this.index = index;
    this.stream = container.context().streams(index);
    this.codec = Libav.allocated(avcodec_alloc_context3(decoder), "decoder");
    this.packet = Libav.allocated(av_packet_alloc(), "packet");
    this.frame = Libav.allocated(av_frame_alloc(), "frame");
  }

  /**
   * Opens a file's best stream of a kind.
   *
   * @param kind FFmpeg's media type, such as {@code AVMEDIA_TYPE_VIDEO}
   * @return nothing when the file has no such stream
   */
  public static Optional<StreamDecoder> open(Path file, int kind) {
    return open(Container.open(file), kind);
  }

  /** As {@link #open(Path, int)}, of a file of sound alone. */
  static Optional<StreamDecoder> openSound(Path file) {
    return open(Container.openSound(file), AVMEDIA_TYPE_AUDIO);
  }

  private static Optional<StreamDecoder> open(Container container, int kind) {
    try {
      try (PointerPointer<AVCodec> found = new PointerPointer<>(1)) {
        int index = container.bestStream(kind, found);
        if (index < 0) {
          container.close();
          return Optional.empty();
        }
        StreamDecoder decoder = new StreamDecoder(container, index, found.get(AVCodec.class));
        decoder.start(found.get(AVCodec.class));
        return Optional.of(decoder);
      }
    } catch (Libav.Refusal refusal) {
      container.close();
      throw container.damaged(refusal);
    }
  }

  private void start(AVCodec decoder) throws Libav.Refusal {
    try {
      Libav.check(avcodec_parameters_to_context(codec, stream.codecpar()), "read parameters");
      codec.pkt_timebase(stream.time_base());
      codec.thread_count(THREADS);
      codec.max_pixels(MOST_PIXELS);
      Libav.check(avcodec_open2(codec, decoder, (AVDictionary) null), "open decoder");
    } catch (Libav.Refusal refusal) {
      release();
      throw refusal;
    }
  }

  /** The stream's parameters. */
  public AVStream stream() {
    return stream;
  }

  /** The frame that the last {@link #next} decoded; valid until the one after. */
  public AVFrame frame() {
    return frame;
  }

  /** When the present frame is shown, in seconds from the film's start. */
  public double seconds() {
    long stamp = frame.best_effort_timestamp();
    return stamp == AV_NOPTS_VALUE ? 0 : stamp * av_q2d(stream.time_base());
  }

  /**
   * Decodes the next frame.
   *
   * @return whether there was one
   * @throws app.vitrine.domain.error.VitrineException when the data is damaged
   */
  public boolean next(CancelToken cancel) {
    try {
      while (true) {
        cancel.throwIfCancelled();
        int answer = avcodec_receive_frame(codec, frame);
        if (answer == 0) {
          if (frame.decode_error_flags() != 0 || (frame.flags() & FRAME_CORRUPT) != 0) {
            throw container.damaged(new Libav.Refusal("decode", answer));
          }
          return true;
        }
        if (answer == AVERROR_EOF) {
          return false;
        }
        if (answer != AVERROR_EAGAIN()) {
          Libav.check(answer, "decode");
        }
        feed();
      }
    } catch (Libav.Refusal refusal) {
      throw container.damaged(refusal);
    }
  }

  private void feed() throws Libav.Refusal {
    if (drained) {
      throw new Libav.Refusal("decode past the end", AVERROR_EOF);
    }
    int answer = av_read_frame(container.context(), packet);
    if (answer == AVERROR_EOF) {
      drained = true;
      Libav.check(avcodec_send_packet(codec, null), "finish decoding");
      return;
    }
    Libav.check(answer, "read");
    try {
      if (packet.stream_index() == index) {
        if ((packet.flags() & AV_PKT_FLAG_CORRUPT) != 0) {
          throw new Libav.Refusal("read a whole packet", AVERROR_EOF);
        }
        Libav.check(avcodec_send_packet(codec, packet), "decode");
      }
    } finally {
      av_packet_unref(packet);
    }
  }

  /** Goes back to the last key frame at or before {@code seconds}. */
  public void seek(double seconds) {
    long stamp = (long) (seconds / av_q2d(stream.time_base()));
    try {
      Libav.check(av_seek_frame(container.context(), index, stamp, AVSEEK_FLAG_BACKWARD), "seek");
    } catch (Libav.Refusal refusal) {
      throw container.damaged(refusal);
    }
    avcodec_flush_buffers(codec);
    av_frame_unref(frame);
    drained = false;
  }

  private void release() {
    av_frame_free(frame);
    av_packet_free(packet);
    avcodec_free_context(codec);
  }

  @Override
  public void close() {
    release();
    container.close();
  }
}
