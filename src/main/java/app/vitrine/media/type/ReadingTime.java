package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** How long a caption must stay on screen to be read once, without haste. */
public final class ReadingTime {
  /** Before it stand letters and signs half as wide as a Han character. */
  private static final int FIRST_WIDE = 0x2E80;

  private static final Properties SPEEDS = load();

  private ReadingTime() {}

  /** Seconds that {@code caption} must be shown, 0 for an empty one. */
  public static double neededSec(String caption, Language language) {
    String text = caption.strip();
    if (text.isEmpty()) {
      return 0;
    }
    return number("notice_seconds")
        + text.codePoints().mapToDouble(letter -> 1 / perSec(letter, language)).sum();
  }

  /** A Latin name in a Chinese caption is read as fast as in an English one. */
  private static double perSec(int letter, Language language) {
    Language script = letter < FIRST_WIDE ? Language.EN : language;
    return number("characters_per_second." + script.name().toLowerCase(Locale.ROOT));
  }

  /** Whether {@code shownSec} is long enough to read {@code caption}. */
  public static boolean fits(String caption, Language language, double shownSec) {
    return neededSec(caption, language) <= shownSec;
  }

  private static double number(String key) {
    return Double.parseDouble(SPEEDS.getProperty(key));
  }

  private static Properties load() {
    Properties speeds = new Properties();
    try (InputStream in =
        ReadingTime.class.getResourceAsStream("/app/vitrine/media/type/reading.properties")) {
      if (in == null) {
        throw new IOException("missing reading.properties");
      }
      speeds.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return speeds;
  }
}
