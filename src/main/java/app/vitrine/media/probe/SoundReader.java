package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.sound.Sound;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Reads the sound of a film as 48 kHz stereo, whatever it is stored as. */
final class SoundReader {
  private static final int CHANNELS = 2;

  private SoundReader() {}

  /** Takes the sound piece by piece; the arrays are reused. */
  @FunctionalInterface
  interface Listener {
    void hear(float[] left, float[] right, int count);
  }

  /**
   * Plays the film's sound to a listener.
   *
   * @return whether the film has sound
   */
  static boolean play(Path film, CancelToken cancel, Listener listener) {
    try (StreamDecoder decoder = StreamDecoder.open(film, AVMEDIA_TYPE_AUDIO).orElse(null)) {
      if (decoder == null) {
        return false;
      }
      play(decoder, cancel, listener);
      return true;
    } catch (Libav.Refusal refusal) {
      throw VitrineException.invalid(
          "The sound of the film " + film.getFileName() + " cannot be read.",
          "Make the video again, or choose another file.",
          refusal);
    }
  }

  /** Plays all that a decoder of sound has. */
  static void play(StreamDecoder decoder, CancelToken cancel, Listener listener)
      throws Libav.Refusal {
    SwrContext resampler = new SwrContext(null);
    try {
      while (decoder.next(cancel)) {
        AVFrame frame = decoder.frame();
        if (resampler.isNull()) {
          prepare(resampler, frame);
        }
        convert(resampler, frame.extended_data(), frame.nb_samples(), listener);
      }
      if (!resampler.isNull()) {
        convert(resampler, new PointerPointer<>(), 0, listener);
      }
    } finally {
      swr_free(resampler);
    }
  }

  private static void prepare(SwrContext resampler, AVFrame first) throws Libav.Refusal {
    try (AVChannelLayout stereo = new AVChannelLayout()) {
      av_channel_layout_default(stereo, CHANNELS);
      Libav.check(
          swr_alloc_set_opts2(
              resampler,
              stereo,
              AV_SAMPLE_FMT_FLTP,
              Sound.RATE,
              first.ch_layout(),
              first.format(),
              first.sample_rate(),
              0,
              null),
          "prepare the resampler");
      Libav.check(swr_init(resampler), "start the resampler");
    }
  }

  /** Resamples what is given; nothing given, what the resampler still holds. */
  private static void convert(
      SwrContext resampler, PointerPointer<?> samples, int given, Listener listener)
      throws Libav.Refusal {
    int room = Libav.check(swr_get_out_samples(resampler, given), "resample");
    if (room == 0) {
      return;
    }
    try (FloatPointer left = new FloatPointer(room);
        FloatPointer right = new FloatPointer(room);
        PointerPointer<FloatPointer> out = new PointerPointer<>(left, right)) {
      int count = Libav.check(swr_convert(resampler, out, room, samples, given), "resample");
      float[] leftSamples = new float[count];
      float[] rightSamples = new float[count];
      left.get(leftSamples);
      right.get(rightSamples);
      listener.hear(leftSamples, rightSamples, count);
    }
  }
}
