package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/** An opened encoder of pictures or sound: frames go in, packets come out. */
final class FrameCoder implements AutoCloseable {
  private final AVCodecContext encoder;
  private final AVPacket packet;

  /** Takes packets; each is valid during its call only. */
  @FunctionalInterface
  interface Sink {
    void take(AVPacket packet) throws Libav.Refusal;
  }

  /** Takes an opened encoder over, which is freed with this and when this cannot be made. */
  FrameCoder(AVCodecContext encoder) throws Libav.Refusal {
    try (Unfinished making = new Unfinished()) {
      this.encoder = making.with(encoder, context -> avcodec_free_context(context));
      this.packet = Libav.allocated(av_packet_alloc(), "packet");
      making.finished();
    }
  }

  /** Describes the packets. */
  void describe(AVCodecParameters into) throws Libav.Refusal {
    Libav.check(avcodec_parameters_from_context(into, encoder), "describe the stream");
  }

  /** What the packets' times are counted in, as a share of a second. */
  AVRational timeBase() {
    return encoder.time_base();
  }

  /** Encodes a frame; null ends the stream. */
  void encode(@Nullable AVFrame frame, Sink sink) throws Libav.Refusal {
    Libav.check(avcodec_send_frame(encoder, frame), "encode");
    while (true) {
      int answer = avcodec_receive_packet(encoder, packet);
      if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) {
        return;
      }
      Libav.check(answer, "encode");
      sink.take(packet);
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    avcodec_free_context(encoder);
  }
}
