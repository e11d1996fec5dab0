package app.vitrine.media.resample;

import app.vitrine.domain.work.CancelToken;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs independent rows of a picture on the processor's cores, stopping when asked to. */
public final class Rows {
  private static final int BANDS = 16;

  private Rows() {}

  /**
   * Calls {@code row} once for each of 0 to {@code count} − 1, in no order. Rows must not depend on
   * one another, which also keeps the result the same on any number of cores.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static void each(int count, CancelToken cancel, IntConsumer row) {
    cancel.throwIfCancelled();
    int bands = Math.min(BANDS, count);
    IntStream.range(0, bands)
        .parallel()
        .forEach(
            band -> {
              int from = (int) ((long) count * band / bands);
              int to = (int) ((long) count * (band + 1) / bands);
              for (int y = from; y < to; y++) {
                cancel.throwIfCancelled();
                row.accept(y);
              }
            });
  }
}
