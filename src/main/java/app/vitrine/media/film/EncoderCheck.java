package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.media.probe.Libav;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/**
 * Finds out which H.264 encoders work here by encoding with them: an encoder may be listed and yet
 * lack its device or its library. What they encode is not written anywhere.
 */
public final class EncoderCheck {
  /** In order of preference. */
  private static final List<String> ENCODERS = List.of("libopenh264", "libx264");

  private static final int SIDE = 128;
  private static final int FPS = 30;
  private static final int FRAMES = 4;

  private EncoderCheck() {}

  /**
   * What was found of one encoder.
   *
   * @param note why it does not work; empty when it does
   */
  public record Finding(String encoder, boolean works, String note) {}

  /** Tries every encoder Vitrine knows how to use. */
  public static List<Finding> run() {
    return ENCODERS.stream().map(EncoderCheck::tried).toList();
  }

  /**
   * The encoder films are made with.
   *
   * @throws VitrineException when there is none
   */
  public static String choose() {
    return Chosen.ENCODER.orElseThrow(
        () ->
            VitrineException.internal(
                "This installation has no working H.264 encoder, so no video can be written.",
                "Install Vitrine again, or run \"vitrine doctor\" to see what is missing.",
                null));
  }

  private static final class Chosen {
    private static final Optional<String> ENCODER =
        run().stream().filter(Finding::works).map(Finding::encoder).findFirst();
  }

  private static Finding tried(String encoder) {
    AVFormatContext nowhere = new AVFormatContext(null);
    try {
      Libav.check(
          avformat_alloc_output_context2(nowhere, (AVOutputFormat) null, "null", ""),
          "prepare the trial");
      PictureFormat format = PictureFormat.usual(encoder, SIDE, SIDE, FPS);
      try (YuvFrame frame = YuvFrame.allocate(SIDE, SIDE);
          PictureTrack track = new PictureTrack(nowhere, format, true)) {
        Libav.check(avformat_write_header(nowhere, (AVDictionary) null), "begin the trial");
        for (int i = 0; i < FRAMES; i++) {
          frame.fill(16 + 40 * i);
          track.write(frame, i == 0);
        }
        track.finish();
        Libav.check(av_write_trailer(nowhere), "end the trial");
      }
      return new Finding(encoder, true, "");
    } catch (Libav.Refusal refused) {
      return new Finding(encoder, false, String.valueOf(refused.getMessage()));
    } finally {
      avformat_free_context(nowhere);
    }
  }
}
