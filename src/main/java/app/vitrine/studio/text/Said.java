package app.vitrine.studio.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something said in whichever language is chosen.
 *
 * @param key of the words
 * @param arguments for the pattern
 */
public record Said(String key, List<Object> arguments) {
  public Said {
    arguments = List.copyOf(arguments);
  }

  /** Words with arguments. */
  public static Said of(String key, Object... arguments) {
    return new Said(key, List.of(arguments));
  }

  /** A sentence of the engine's. */
  public static Said stored(String sentence) {
    return of("common.told", new Told(sentence));
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
