package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.av_q2d;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_core.norm;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.sound.LoudnessMeter;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.TruePeakMeter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Reads every frame and every sample of a film back and says what is wrong with them. */
public final class FilmCheck {
  private static final double BLACK_MEAN = 20;

  /**
   * Coding noise over one unmoving picture stays below this, in levels of luma, also where a new
   * key frame sharpens it; an edge that moves by a pixel changes by more.
   */
  private static final double SAME = 12;

  private static final double FROZEN_SEC = 1;
  private static final double SILENT_SEC = 0.5;
  private static final float SILENT = 0.0005f;

  private FilmCheck() {}

  /**
   * Reads a whole film.
   *
   * @throws app.vitrine.domain.error.VitrineException when it is no film, or a damaged one
   */
  public static FilmFindings check(Path film, CancelToken cancel) {
    LoudnessMeter loudness = new LoudnessMeter();
    TruePeakMeter peak = new TruePeakMeter();
    Stretches silent = new Stretches(SILENT_SEC);
    long[] samples = new long[1];
    boolean sounding =
        SoundReader.play(
            film,
            cancel,
            (left, right, count) -> {
              loudness.add(left, right, count);
              peak.add(left, right, count);
              silent.at((double) samples[0] / Sound.RATE, quiet(left) && quiet(right));
              samples[0] += count;
            });
    double soundSec = (double) samples[0] / Sound.RATE;
    Stretches black = new Stretches(0);
    Stretches frozen = new Stretches(FROZEN_SEC);
    int frames = 0;
    List<Double> repeatedAt = new ArrayList<>();
    double end = 0;
    double stillSince = 0;
    try (StreamDecoder picture = FilmReader.picture(film);
        SmallLuma small = new SmallLuma(picture.stream().codecpar());
        SameFrame last = new SameFrame();
        Mat still = new Mat()) {
      double frameSec = 1 / Math.max(1, av_q2d(picture.stream().avg_frame_rate()));
      while (picture.next(cancel)) {
        double second = picture.seconds();
        Mat now = small.of(picture.frame());
        try (Scalar mean = mean(now)) {
          black.at(second, mean.get(0) < BLACK_MEAN);
        }
        if (frames > 0 && norm(still, now, NORM_INF, null) <= SAME) {
          frozen.at(stillSince, true);
        } else {
          frozen.at(second, false);
          now.copyTo(still);
          stillSince = second;
        }
        if (last.isRepeated(picture.frame())) {
          repeatedAt.add(second);
        }
        frames++;
        end = second + frameSec;
      }
    }
    return new FilmFindings(
        frames,
        repeatedAt,
        end,
        soundSec,
        black.until(end),
        frozen.until(end),
        sounding ? silent.until(soundSec) : List.of(),
        loudness.integrated(),
        peak.peakDb());
  }

  private static boolean quiet(float[] samples) {
    for (float sample : samples) {
      if (Math.abs(sample) > SILENT) {
        return false;
      }
    }
    return true;
  }
}
