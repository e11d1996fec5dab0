package app.vitrine.media.player;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.StreamDecoder;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/**
 * The sound of a film from any moment on, as an {@link AudioLine} plays it; silence follows its
 * end. Native memory lies behind it: one thread opens, uses and closes it.
 */
final class FilmSound implements AutoCloseable {
  private static final int CHANNELS = 2;

  /** A decoder needs the packets before a moment to get that moment right. */
  private static final double RUN_UP_SEC = 0.1;

  private final StreamDecoder decoder;
  private final CancelToken cancel;
  private final SwrContext resampler = new SwrContext(null);
  private short[] piece = new short[0];
  private int used;
  private long silence;
  private double wanted;
  private boolean aligned;
  private boolean ended;
  private double gain = 1;

  private FilmSound(StreamDecoder decoder, CancelToken cancel) {
    this.decoder = decoder;
    this.cancel = cancel;
  }

  /** Opens a film's sound; empty when it has none. */
  static Optional<FilmSound> open(Path film, CancelToken cancel) {
    return StreamDecoder.open(film, AVMEDIA_TYPE_AUDIO)
        .map(decoder -> new FilmSound(decoder, cancel));
  }

  /** Goes to a moment. */
  void seek(double second) {
    decoder.seek(Math.max(0, second - RUN_UP_SEC));
    if (!resampler.isNull()) {
      swr_free(resampler);
    }
    piece = new short[0];
    used = 0;
    silence = 0;
    wanted = second;
    aligned = false;
    ended = false;
  }

  /**
   * Fills a block with what follows. Loudness glides to its new value over the block, so that no
   * click is heard.
   *
   * @param loudness 0 to 1, a factor
   */
  void read(byte[] into, int count, double loudness) {
    int at = 0;
    double step = (loudness - gain) * AudioLine.FRAME_BYTES / Math.max(count, 1);
    while (at < count) {
      boolean there = !ended && available();
      if (there && silence > 0) {
        silence--;
        there = false;
      }
      for (int channel = 0; channel < CHANNELS; channel++) {
        int sample = there ? (int) Math.round(piece[used++] * gain) : 0;
        into[at++] = (byte) sample;
        into[at++] = (byte) (sample >> Byte.SIZE);
      }
      gain += step;
    }
    gain = loudness;
  }

  private boolean available() {
    while (used >= piece.length) {
      if (!decoder.next(cancel)) {
        ended = true;
        return false;
      }
      double begins = decoder.seconds();
      piece = converted(decoder.frame());
      used = 0;
      if (!aligned) {
        align(begins);
      }
    }
    return true;
  }

  /** Drops what lies before the moment wanted, or keeps silent where the sound begins later. */
  private void align(double begins) {
    long ahead = Math.round((wanted - begins) * AudioLine.RATE);
    aligned = ahead * CHANNELS < piece.length;
    used = Math.clamp(ahead * CHANNELS, 0, piece.length);
    silence = Math.max(0, -ahead);
  }

  private short[] converted(AVFrame frame) {
    try {
      if (resampler.isNull()) {
        prepare(frame);
      }
      int room = Libav.check(swr_get_out_samples(resampler, frame.nb_samples()), "resample");
      try (ShortPointer samples = new ShortPointer((long) room * CHANNELS);
          PointerPointer<ShortPointer> out = new PointerPointer<>(samples, null)) {
        int count =
            Libav.check(
                swr_convert(resampler, out, room, frame.extended_data(), frame.nb_samples()),
                "resample");
        short[] converted = new short[count * CHANNELS];
        samples.get(converted);
        return converted;
      }
    } catch (Libav.Refusal refusal) {
      throw VitrineException.invalid(
          "The sound of the film cannot be played.", "Make the video again.", refusal);
    }
  }

  private void prepare(AVFrame first) throws Libav.Refusal {
    try (AVChannelLayout stereo = new AVChannelLayout()) {
      av_channel_layout_default(stereo, CHANNELS);
      Libav.check(
          swr_alloc_set_opts2(
              resampler,
              stereo,
              AV_SAMPLE_FMT_S16,
              AudioLine.RATE,
              first.ch_layout(),
              first.format(),
              first.sample_rate(),
              0,
              null),
          "prepare the resampler");
      Libav.check(swr_init(resampler), "start the resampler");
    }
  }

  @Override
  public void close() {
    swr_free(resampler);
    decoder.close();
  }
}
