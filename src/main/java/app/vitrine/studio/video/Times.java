package app.vitrine.studio.video;

import java.util.Locale;

/** Moments of a film, as people read them. */
final class Times {
  private static final int MINUTE = 60;

  private Times() {}

  /** Minutes and whole seconds, such as {@code 0:07}. */
  static String clock(Number seconds) {
    long whole = (long) seconds.doubleValue();
    return String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE);
  }

  /** Minutes and tenths of seconds, such as {@code 0:06.9}. */
  static String precise(Number seconds) {
    double value = seconds.doubleValue();
    long tenths = (long) (value * 10 + 1e-6);
    return String.format(
        Locale.ROOT, "%d:%02d.%d", tenths / (10 * MINUTE), tenths / 10 % MINUTE, tenths % 10);
  }
}
