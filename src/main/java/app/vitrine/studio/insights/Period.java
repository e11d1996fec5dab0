package app.vitrine.studio.insights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How far back is looked. */
enum Period {
  WEEK(7),
  MONTH(30),
  QUARTER(90);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  /** Key of its name. */
  String key() {
    return "insights.period_" + name().toLowerCase(Locale.ROOT);
  }

  /** Its first day, today being its last. */
  LocalDate firstDay(Clock clock) {
    return LocalDate.now(clock).minusDays(days - 1L);
  }

  /** The beginning of its first day. */
  Instant start(Clock clock) {
    return firstDay(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
