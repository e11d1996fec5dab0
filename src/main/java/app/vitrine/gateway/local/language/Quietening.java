package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lower-cases text that shouts, character for character, and leaves names and abbreviations. */
final class Quietening {
  private static final double SHOUTING = 0.7;
  private static final int FEWEST_LETTERS = 7;
  private static final Pattern LINE = Pattern.compile("[^\\n!]+");
  private static final Pattern SENTENCE = Pattern.compile("[^.]+(?:\\.(?=\\s|$))?");

  /** Longer ones are names, written with one capital: "USB", but "Bluetooth". */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

  private Quietening() {}

  /** The same text with its shouting lines lower-cased; length and positions stay. */
  static String quieten(String text, WordClasses english) {
    boolean all = isShouting(text);
    StringBuilder quiet = new StringBuilder(text);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      if (all || isShouting(line.group())) {
        quietenLine(quiet, text, line.start(), line.end(), english);
      } else {
        quietenSentences(quiet, text, line.start(), line.end(), english);
        quietenJoints(quiet, line.start(), line.end(), english);
      }
    }
    return quiet.toString();
  }

  /** "MADE IN PORTUGAL." among quiet sentences; without a small word it may be a name. */
  private static void quietenSentences(
      StringBuilder quiet, String text, int start, int end, WordClasses english) {
    Matcher sentence = SENTENCE.matcher(text).region(start, end);
    while (sentence.find()) {
      boolean said =
          WORD.matcher(sentence.group())
              .results()
              .map(MatchResult::group)
              .anyMatch(word -> isLoud(word) && english.has("stop", word));
      if (said && isShouting(sentence.group())) {
        quietenLine(quiet, text, sentence.start(), sentence.end(), english);
      }
    }
  }

  /** "black OR white", "NOT included": emphasis on a small word. */
  private static void quietenJoints(StringBuilder quiet, int start, int end, WordClasses english) {
    Matcher word = WORD.matcher(quiet.toString()).region(start, end);
    while (word.find()) {
      String letters = word.group();
      if (isLoud(letters) && english.has("stop", letters) && !english.has("proper_keep", letters)) {
        quiet.replace(word.start(), word.end(), letters.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void quietenLine(
      StringBuilder quiet, String text, int start, int end, WordClasses english) {
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      String letters = word.group();
      boolean digits = letters.chars().anyMatch(Character::isDigit);
      boolean proper = english.has("proper_keep", letters);
      boolean parted = letters.indexOf('-') > 0;
      boolean keep =
          (proper && (parted || letters.length() <= LONGEST_ABBREVIATION))
              || (letters.length() == 1 && !isArticle(text, word.start(), english));
      if (keep || (digits && !letters.contains("-"))) {
        continue;
      }
      boolean name =
          proper
              || english.has("place", letters)
              || besideAmpersand(text, word.start(), word.end());
      for (int i = word.start(); i < word.end(); i++) {
        boolean capital = name && i == word.start();
        quiet.setCharAt(i, capital ? text.charAt(i) : Character.toLowerCase(text.charAt(i)));
      }
    }
  }

  /** "COMES ON A CARD", but not "VITAMIN A". */
  private static boolean isArticle(String text, int at, WordClasses english) {
    String before = text.substring(0, at).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return text.charAt(at) == 'A'
        && text.length() > at + 2
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2))
        && !english.has("before_letter", last);
  }

  private static boolean besideAmpersand(String text, int start, int end) {
    return text.startsWith(" &", end) || (start >= 2 && text.startsWith("& ", start - 2));
  }

  private static boolean isShouting(String text) {
    long letters = text.codePoints().filter(Quietening::isCased).count();
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    return letters >= FEWEST_LETTERS
        && Scripts.isLatin(text)
        && capitals > letters * SHOUTING
        && text.strip().toLowerCase(Locale.ROOT).contains(" ");
  }

  private static boolean isLoud(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isCased(int point) {
    return Character.isUpperCase(point) || Character.isLowerCase(point);
  }
}
