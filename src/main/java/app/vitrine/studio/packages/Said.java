package app.vitrine.studio.packages;

import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something said in whichever language is chosen.
 *
 * @param key of the words
 * @param arguments for the pattern
 */
public record Said(String key, List<Object> arguments) {
  private static final double MS = 1_000;
  private static final long MINUTE_SEC = 60;

  public Said {
    arguments = List.copyOf(arguments);
  }

  /** Words with arguments. */
  public static Said of(String key, Object... arguments) {
    return new Said(key, List.of(arguments));
  }

  /** How long something took: tenths of seconds below a minute. */
  public static Said duration(long ms) {
    return ms < MINUTE_SEC * MS ? of("packages.seconds", ms / MS) : minutes(Math.round(ms / MS));
  }

  /** How long something has been going on, in whole seconds. */
  public static Said elapsed(long ms) {
    long seconds = Math.max(0, ms) / (long) MS;
    return seconds < MINUTE_SEC ? of("packages.whole_seconds", seconds) : minutes(seconds);
  }

  private static Said minutes(long seconds) {
    return of("packages.minutes", seconds / MINUTE_SEC, seconds % MINUTE_SEC);
  }

  /** The text now. */
  public String in(Words words) {
    return words.text(key, arguments.toArray());
  }

  /** Several in a row, parted by middle dots. */
  public static String row(List<Said> all, Words words) {
    return all.stream().map(said -> said.in(words)).collect(Collectors.joining(" · "));
  }
}
