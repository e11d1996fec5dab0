package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** One stream of a file that is written. */
final class Track {
  private final AVFormatContext container;
  private final AVRational timeBase;
  private final AVStream stream;

  /**
   * Adds a stream to a file.
   *
   * @param source of its packets, or of such as these; open for as long as this is used
   */
  Track(AVFormatContext container, FrameCoder source) throws Libav.Refusal {
    this.container = container;
    this.timeBase = source.timeBase();
    this.stream = Libav.allocated(avformat_new_stream(container, null), "stream");
    stream.time_base(timeBase);
    source.describe(stream.codecpar());
  }

  AVStream stream() {
    return stream;
  }

  /** Writes a packet whose times are those of the source. */
  void write(AVPacket packet) throws Libav.Refusal {
    av_packet_rescale_ts(packet, timeBase, stream.time_base());
    packet.stream_index(stream.index()).pos(-1);
    Libav.check(av_interleaved_write_frame(container, packet), "write to the file");
  }
}
