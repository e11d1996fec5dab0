package app.vitrine.studio.packages;

import app.vitrine.studio.text.Said;

/** Says how long something took, or has been going on. */
final class Durations {
  private static final double MS = 1_000;
  private static final long MINUTE_SEC = 60;

  private Durations() {}

  /** How long something took: tenths of seconds below a minute. */
  static Said taken(long ms) {
    return ms < MINUTE_SEC * MS
        ? Said.of("packages.seconds", ms / MS)
        : minutes(Math.round(ms / MS));
  }

  /** How long something has been going on, in whole seconds. */
  static Said elapsed(long ms) {
    long seconds = Math.max(0, ms) / (long) MS;
    return seconds < MINUTE_SEC ? Said.of("packages.whole_seconds", seconds) : minutes(seconds);
  }

  private static Said minutes(long seconds) {
    return Said.of("packages.minutes", seconds / MINUTE_SEC, seconds % MINUTE_SEC);
  }
}
