package app.vitrine.media.film;

import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import app.vitrine.media.probe.Libav;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tries an encoder in a bounded time. One may be listed and lack its device; it may also take
 * frames and give back green ones, or never answer.
 */
final class EncoderTrial {
  private EncoderTrial() {}

  /**
   * Tries an encoder.
   *
   * @param limit after which it is given up; a driver that never answers cannot be ended, its
   *     thread does not keep the program alive
   * @throws WorkCancelledException when this thread is interrupted
   */
  static EncoderCheck.Finding of(H264Encoder encoder, Duration limit) {
    FutureTask<String> trial = new FutureTask<>(() -> profile(encoder));
    Worker.named("encoder-trial").start(trial);
    try {
      String profile = trial.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return EncoderCheck.Finding.works(encoder, profile);
    } catch (TimeoutException silent) {
      String note = String.format(Locale.ROOT, "no answer in %d s", limit.toSeconds());
      return EncoderCheck.Finding.fails(encoder, note);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Libav.Refusal refusal) {
        return EncoderCheck.Finding.fails(encoder, String.valueOf(refusal.getMessage()));
      }
      if (encoder.hardware()) {
        return EncoderCheck.Finding.fails(encoder, String.valueOf(failed.getCause()));
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("the trial of an encoder was interrupted");
    }
  }

  private static String profile(H264Encoder encoder) throws Libav.Refusal {
    try (TrialFilm film = new TrialFilm(encoder)) {
      return film.profile();
    }
  }
}
