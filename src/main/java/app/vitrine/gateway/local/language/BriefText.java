package app.vitrine.gateway.local.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merchant's text with everything that is not words (control and direction marks, emoji, markup,
 * addresses) blanked out, character for character, so that positions in it are positions in the
 * original.
 */
public final class BriefText {
  private static final Pattern MARKUP = Pattern.compile("<[^<>\\n]{0,300}>");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+|[@#][\\w_]+");

  private final String original;
  private final String words;

  /**
   * Reads a text.
   *
   * @param english tells which capitals are names
   */
  public BriefText(String original, WordClasses english) {
    this.original = original;
    char[] chars = original.toCharArray();
    blankOddCharacters(chars);
    blank(chars, MARKUP);
    blank(chars, ADDRESS);
    this.words = Quietening.quieten(new String(chars), english);
  }

  private static void blankOddCharacters(char[] chars) {
    for (int i = 0; i < chars.length; ) {
      int point = Character.codePointAt(chars, i);
      int length = Character.charCount(point);
      if (isOdd(point)) {
        for (int j = i; j < i + length; j++) {
          chars[j] = ' ';
        }
      }
      i += length;
    }
  }

  private static boolean isOdd(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.ENCLOSING_MARK ->
          true;
      default ->
          ((Character.isExtendedPictographic(point) || point == 0xFE0F) && point > 0xFF)
              || point == '™'
              || point == '®';
    };
  }

  private static void blank(char[] chars, Pattern pattern) {
    Matcher matcher = pattern.matcher(new String(chars));
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        chars[i] = ' ';
      }
    }
  }

  /** As the merchant gave it. */
  public String original() {
    return original;
  }

  /** The words, of the same length as the original. */
  public String words() {
    return words;
  }
}
