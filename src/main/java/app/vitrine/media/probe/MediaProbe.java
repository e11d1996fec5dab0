package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_profile_name;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.PictureCoding;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** Reads what a film file is, from the file as it was written. */
public final class MediaProbe {
  private static final double MICROSECOND = 1e-6;

  /** H.264 counts its levels in tenths. */
  private static final int LEVEL_STEPS = 10;

  private MediaProbe() {}

  /**
   * The facts of a film.
   *
   * @throws VitrineException when the file is no film, or a damaged one
   */
  public static VideoFacts probe(Path film) {
    try (Container container = Container.open(film)) {
      int picture = container.bestStream(AVMEDIA_TYPE_VIDEO, new PointerPointer<>(1));
      int sound = container.bestStream(AVMEDIA_TYPE_AUDIO, new PointerPointer<>(1));
      if (picture < 0) {
        throw VitrineException.invalid(
            "The file " + film.getFileName() + " has no picture.", "Choose a film with a picture.");
      }
      AVStream video = container.context().streams(picture);
      AVCodecParameters parameters = video.codecpar();
      double duration = Math.max(duration(video), container.context().duration() * MICROSECOND);
      String audioCodec = "";
      int audioRate = 0;
      if (sound >= 0) {
        AVStream audio = container.context().streams(sound);
        audioCodec = avcodec_get_name(audio.codecpar().codec_id()).getString();
        audioRate = audio.codecpar().sample_rate();
        duration = Math.max(duration(video), duration(audio));
      }
      long bytes = Files.size(film);
      return new VideoFacts(
          duration,
          parameters.width(),
          parameters.height(),
          video.avg_frame_rate().den() == 0 ? 0 : av_q2d(video.avg_frame_rate()),
          avcodec_get_name(parameters.codec_id()).getString(),
          audioCodec,
          audioRate,
          duration > 0 ? Math.round(bytes * 8 / duration) : 0,
          bytes,
          Mp4Boxes.moovInFront(film));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * How the picture of a film is encoded.
   *
   * @throws VitrineException when the file is no film, or a damaged one
   */
  public static PictureCoding coding(Path film) {
    try (StreamDecoder picture = FilmReader.picture(film);
        BytePointer profile =
            avcodec_profile_name(codec(picture).codec_id(), codec(picture).profile());
        BytePointer format = av_get_pix_fmt_name(codec(picture).format())) {
      int level = codec(picture).level();
      return new PictureCoding(
          profile == null ? "" : profile.getString(),
          level > 0 ? level / LEVEL_STEPS + "." + level % LEVEL_STEPS : "",
          format == null ? "" : format.getString());
    }
  }

  private static AVCodecParameters codec(StreamDecoder picture) {
    return picture.stream().codecpar();
  }

  private static double duration(AVStream stream) {
    return stream.duration() == AV_NOPTS_VALUE ? 0 : stream.duration() * av_q2d(stream.time_base());
  }

  /**
   * The frame shown at a moment of a film.
   *
   * @param second from the film's start; past the end gives the last frame
   */
  public static BufferedImage grab(Path film, double second, CancelToken cancel) {
    try (FrameGrabber frames = FrameGrabber.open(film)) {
      return frames.at(second, cancel);
    }
  }
}
