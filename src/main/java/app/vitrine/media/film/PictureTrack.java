package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** The picture of a film that is written: encoded frames, one after the other. */
final class PictureTrack {
  private final Track track;
  private final int fps;
  private long frames;

  /**
   * Adds the picture to a file.
   *
   * @param like an encoder of the frames' format
   */
  PictureTrack(AVFormatContext container, PictureEncoder like, int fps) throws Libav.Refusal {
    this.track = new Track(container, like.coder());
    this.fps = fps;
    try (AVRational rate = av_make_q(fps, 1)) {
      track.stream().avg_frame_rate(rate);
    }
  }

  /** Takes the next frame. */
  void take(AVPacket packet) throws Libav.Refusal {
    track.write(packet.pts(frames).dts(frames).duration(1));
    frames++;
  }

  /** Whether frames of another film can be mixed with the encoder's. */
  boolean isLike(AVStream other) {
    return StoredFrames.alike(other.codecpar(), track.stream().codecpar());
  }

  /** Length of what was written, in seconds. */
  double seconds() {
    return (double) frames / fps;
  }
}
