package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a piece of a brief presentable without changing what it says. */
public final class Tidying {
  private static final Pattern EDGES_LEFT =
      Pattern.compile("^[\\s\\p{Punct}、。，；：！？·•–—…&&[^(\"'“‘$#<+]]+");
  private static final Pattern EDGES_RIGHT =
      Pattern.compile("[\\s\\p{Punct}、。，；：！？·•–—…&&[^)\"'”’%°+]]+$");
  private static final double SHOUTING = 0.7;
  private static final int SHORT_WORD = 3;

  private Tidying() {}

  /** One line, single spaces, no punctuation at the ends, no shouting. */
  public static String tidy(String text, WordClasses english) {
    String line = text.replaceAll("\\s+", " ").strip();
    line = EDGES_LEFT.matcher(line).replaceFirst("");
    line = EDGES_RIGHT.matcher(line).replaceFirst("");
    line = balance(line, '(', ')');
    return isShouting(line) ? quieten(line, english) : line;
  }

  private static String balance(String line, char open, char close) {
    long opens = line.chars().filter(c -> c == open).count();
    long closes = line.chars().filter(c -> c == close).count();
    if (opens == closes) {
      return line;
    }
    return line.replace(String.valueOf(open), "").replace(String.valueOf(close), "").strip();
  }

  private static boolean isShouting(String line) {
    String[] words = line.split(" ", -1);
    long letters = line.chars().filter(Character::isLetter).count();
    long capitals = line.chars().filter(Character::isUpperCase).count();
    return words.length >= 2 && letters > SHORT_WORD * 2 && capitals > letters * SHOUTING;
  }

  private static String quieten(String line, WordClasses english) {
    StringBuilder quiet = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      boolean keep = english.has("proper_keep", word) || word.chars().anyMatch(Character::isDigit);
      quiet.append(quiet.isEmpty() ? "" : " ").append(keep ? word : word.toLowerCase(Locale.ROOT));
    }
    return quiet.toString();
  }
}
