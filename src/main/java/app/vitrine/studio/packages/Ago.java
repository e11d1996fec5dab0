package app.vitrine.studio.packages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;

/** How long ago something was, as people say it. */
public final class Ago {
  private static final Pattern NUMBER_BEFORE_SIGN = Pattern.compile("\\d(?=\\p{IsHan})");
  private static final Duration DATED = Duration.ofDays(7);

  private Ago() {}

  /** Such as {@code 2 minutes ago}; a date after a week. */
  public static String text(Instant then, Instant now, Locale locale) {
    Duration gone = Duration.between(then, now);
    if (gone.compareTo(DATED) >= 0) {
      return DateFormat.getDateInstance(DateFormat.MEDIUM, locale).format(Date.from(then));
    }
    return spaced(relative(gone, RelativeDateTimeFormatter.getInstance(locale)));
  }

  private static String relative(Duration gone, RelativeDateTimeFormatter formatter) {
    if (gone.toDays() > 0) {
      return formatter.format((double) gone.toDays(), Direction.LAST, RelativeUnit.DAYS);
    }
    if (gone.toHours() > 0) {
      return formatter.format((double) gone.toHours(), Direction.LAST, RelativeUnit.HOURS);
    }
    return gone.toMinutes() > 0
        ? formatter.format((double) gone.toMinutes(), Direction.LAST, RelativeUnit.MINUTES)
        : formatter.format(Direction.PLAIN, AbsoluteUnit.NOW);
  }

  /** With a space between a number and a Chinese sign, as everywhere in the studio. */
  private static String spaced(String text) {
    return NUMBER_BEFORE_SIGN.matcher(text).replaceAll("$0 ");
  }
}
