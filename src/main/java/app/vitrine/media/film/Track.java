package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import app.vitrine.media.probe.Libav;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** One stream of a file: frames go into an encoder, its packets into the container. */
final class Track implements AutoCloseable {
  private final Sink sink;
  private final AVCodecContext encoder;
  private final AVStream stream;
  private final AVPacket packet;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long given;
  private long written;

  /**
   * A packet of another film that stands behind frames which the encoder still holds.
   *
   * @param behind how many frames had been given to the encoder before it
   */
  private record Waiting(AVPacket packet, long behind) {}

  /** Where packets go; each is valid during its call only. */
  @FunctionalInterface
  interface Sink {
    void write(AVPacket packet) throws Libav.Refusal;
  }

  /** Adds a stream for an opened encoder, which this track then owns. */
  Track(AVFormatContext container, AVCodecContext encoder) throws Libav.Refusal {
    this(container, encoder, into(container));
  }

  /** As above, with packets that go elsewhere. */
  Track(AVFormatContext container, AVCodecContext encoder, Sink sink) throws Libav.Refusal {
    this.sink = sink;
    this.encoder = encoder;
    this.stream = Libav.allocated(avformat_new_stream(container, null), "stream");
    stream.time_base(encoder.time_base());
    Libav.check(avcodec_parameters_from_context(stream.codecpar(), encoder), "describe the stream");
    this.packet = Libav.allocated(av_packet_alloc(), "packet");
  }

  /** Packets go into the container's file. */
  static Sink into(AVFormatContext container) {
    return packet ->
        Libav.check(av_interleaved_write_frame(container, packet), "write to the file");
  }

  AVStream stream() {
    return stream;
  }

  /** Encodes a frame; null ends the stream. */
  void encode(@Nullable AVFrame frame) throws Libav.Refusal {
    Libav.check(avcodec_send_frame(encoder, frame), "encode");
    given += frame == null ? 0 : 1;
    while (true) {
      int answer = avcodec_receive_packet(encoder, packet);
      if (answer == AVERROR_EOF) {
        written = given;
        writeWaiting();
        return;
      }
      if (answer == AVERROR_EAGAIN()) {
        return;
      }
      Libav.check(answer, "encode");
      av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
      packet.stream_index(stream.index());
      sink.write(packet);
      written++;
      writeWaiting();
    }
  }

  /**
   * Writes a packet of another film at a time of this stream's encoder, once the frames before it
   * have come out of the encoder: a file's packets stand in the order of their times.
   */
  void take(AVPacket other, long at) throws Libav.Refusal {
    other.pts(at).dts(at).duration(1).pos(-1);
    av_packet_rescale_ts(other, encoder.time_base(), stream.time_base());
    other.stream_index(stream.index());
    if (written < given) {
      waiting.add(new Waiting(Libav.allocated(av_packet_clone(other), "packet"), given));
    } else {
      sink.write(other);
    }
  }

  private void writeWaiting() throws Libav.Refusal {
    while (!waiting.isEmpty() && waiting.getFirst().behind() <= written) {
      AVPacket next = waiting.removeFirst().packet();
      try {
        sink.write(next);
      } finally {
        av_packet_free(next);
      }
    }
  }

  @Override
  public void close() {
    waiting.forEach(held -> av_packet_free(held.packet()));
    waiting.clear();
    av_packet_free(packet);
    avcodec_free_context(encoder);
  }
}
