package app.vitrine.studio.brand;

import app.vitrine.studio.desk.BrandSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be entered, and what is wrong with the rest; the answers are keys of words. */
final class BrandRules {
  /** Most characters of the name. */
  static final int LONGEST_NAME = 80;

  /** Most characters of the tone. */
  static final int LONGEST_TONE = 600;

  /** Most characters of a word, or of a part of a claim. */
  static final int LONGEST_WORD = 120;

  private static final int MOST_COLOURS = 8;
  private static final int MOST_WORDS = 200;
  private static final Pattern COLOUR = Pattern.compile("#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");

  private BrandRules() {}

  /** A colour as it is kept, {@code #RRGGBB}; empty when it is none. */
  static Optional<String> colour(String entered) {
    Matcher matcher = COLOUR.matcher(entered.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).toUpperCase(Locale.ROOT);
    return Optional.of("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
  }

  /** Why a colour is not taken; empty when it is. */
  static String refuseColour(BrandSheet brand, String entered) {
    Optional<String> colour = colour(entered);
    if (colour.isEmpty()) {
      return "brand.refused_colour";
    }
    if (brand.colours().contains(colour.get())) {
      return "brand.refused_known";
    }
    return brand.colours().size() >= MOST_COLOURS ? "brand.refused_colours" : "";
  }

  /**
   * Why a word is not taken into one list; empty when it is.
   *
   * @param mine the list it is for
   * @param other the list it must not be in
   */
  static String refuseWord(List<String> mine, List<String> other, String entered) {
    String word = entered.strip();
    if (word.isEmpty()) {
      return "brand.refused_empty";
    }
    if (holds(mine, word)) {
      return "brand.refused_known";
    }
    if (holds(other, word)) {
      return "brand.refused_other";
    }
    return mine.size() >= MOST_WORDS ? "brand.refused_words" : "";
  }

  private static boolean holds(List<String> words, String word) {
    return words.stream().anyMatch(each -> each.equalsIgnoreCase(word));
  }
}
