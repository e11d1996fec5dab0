package app.vitrine.orchestration.local;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential backoff with equal jitter: half of the wait is fixed, half is random, so that runs
 * that failed together do not come back together.
 */
record Backoff(Duration base, Duration max, RandomGenerator random) {
  private static final int MAX_DOUBLINGS = 30;

  /** The wait before retry number {@code retry}, which counts from 1. */
  Duration before(int retry) {
    long doubled = base.toNanos();
    for (int i = 1; i < Math.min(retry, MAX_DOUBLINGS) && doubled < max.toNanos(); i++) {
      doubled *= 2;
    }
    long whole = Math.min(doubled, max.toNanos());
    long fixed = whole / 2;
    return Duration.ofNanos(fixed + random.nextLong(whole - fixed + 1));
  }
}
