package app.vitrine.media.film;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.domain.work.Worker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The encoder films are made with. Trials belong to the process, not to a film: each is held once,
 * on a thread of its own, and a film that is cancelled does not wait for its end.
 */
final class ChosenEncoder {
  private static final Map<List<H264Encoder>, FutureTask<Optional<H264Encoder>>> TRIALS =
      new ConcurrentHashMap<>();

  /** Those that worked when they were tried and failed in a film. */
  private static final Set<H264Encoder> GIVEN_UP = ConcurrentHashMap.newKeySet();

  private ChosenEncoder() {}

  /**
   * The first hardware encoder that works; where there is none, or it has failed in a film, {@link
   * #software}.
   *
   * @throws VitrineException when there is none
   * @throws WorkCancelledException when {@code cancel} is cancelled, or this thread interrupted
   */
  static H264Encoder first(CancelToken cancel) {
    return first(KnownEncoders.HARDWARE, cancel);
  }

  /** As above, with these devices. */
  static H264Encoder first(List<H264Encoder> devices, CancelToken cancel) {
    return firstThatWorks(devices, cancel)
        .filter(encoder -> !GIVEN_UP.contains(encoder))
        .orElseGet(() -> software(cancel));
  }

  /** As above, of those that need no device. */
  static H264Encoder software(CancelToken cancel) {
    return firstThatWorks(KnownEncoders.SOFTWARE, cancel)
        .orElseThrow(
            () ->
                VitrineException.internal(
                    "This installation has no working H.264 encoder, so no video can be written.",
                    "Install Vitrine again, or run \"vitrine doctor\" to see what is missing.",
                    null));
  }

  /** Spares later films the time it takes to fail again; until the program's next start. */
  static void giveUp(H264Encoder encoder) {
    GIVEN_UP.add(encoder);
  }

  /** The first that works of some; those after it are not tried. */
  static Optional<H264Encoder> firstThatWorks(List<H264Encoder> among, CancelToken cancel) {
    FutureTask<Optional<H264Encoder>> trial =
        TRIALS.computeIfAbsent(
            among,
            encoders -> {
              FutureTask<Optional<H264Encoder>> begun =
                  new FutureTask<>(() -> EncoderCheck.firstThatWorks(encoders));
              Worker.named("encoder-check").start(begun);
              return begun;
            });
    try {
      return Awaited.of(trial, cancel, () -> {});
    } catch (ExecutionException failed) {
      TRIALS.remove(among, trial);
      throw new IllegalStateException(failed.getCause());
    }
  }
}
