package app.vitrine.export;

import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import java.util.Locale;

/**
 * A film's captions as SubRip text, for places that want them beside the film: to be read aloud,
 * searched or translated. A block is a number, {@code hh:mm:ss,mmm --> hh:mm:ss,mmm}, the words and
 * an empty line; lines end as SubRip's own do, with CR LF.
 */
final class SubtitleSheet {
  private static final String END = "\r\n";
  private static final int MS_PER_SECOND = 1000;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;

  private SubtitleSheet() {}

  /** Every caption from its shot's cut to the next one; empty for a film without captions. */
  static String srt(Film film) {
    StringBuilder sheet = new StringBuilder();
    double from = 0;
    int number = 0;
    for (Shot shot : film.storyboard().shots()) {
      double to = from + shot.durationSec();
      if (!shot.caption().isBlank()) {
        number++;
        sheet.append(number).append(END);
        sheet.append(time(from)).append(" --> ").append(time(to)).append(END);
        sheet.append(line(shot.caption())).append(END).append(END);
      }
      from = to;
    }
    return sheet.toString();
  }

  private static String time(double seconds) {
    long ms = Math.round(seconds * MS_PER_SECOND);
    long whole = ms / MS_PER_SECOND;
    long minutes = whole / SECONDS_PER_MINUTE;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d,%03d",
        minutes / MINUTES_PER_HOUR,
        minutes % MINUTES_PER_HOUR,
        whole % SECONDS_PER_MINUTE,
        ms % MS_PER_SECOND);
  }

  /** One line, which no reader can take for a time. */
  private static String line(String caption) {
    return caption.replace("-->", "→").replaceAll("\\s+", " ").strip();
  }
}
