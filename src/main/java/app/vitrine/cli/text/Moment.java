package app.vitrine.cli.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as a person's own clock shows it. */
public final class Moment {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Moment() {}

  /** Day, hour and minute there. */
  public static String in(ZoneId zone, Instant time) {
    return SHOWN.withZone(zone).format(time);
  }
}
