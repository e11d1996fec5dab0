package app.vitrine.gateway.local.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merchant's text with everything that is not words (control and direction marks, emoji, markup,
 * addresses) blanked out, character for character, so that positions in it are positions in the
 * original.
 */
public final class BriefText {
  private static final Pattern MARKUP = Pattern.compile("<[^<>\\n]{0,300}>");
  private static final Pattern SCRIPT =
      Pattern.compile("(?is)<(script|style)\\b[^<>]{0,300}>.{0,4000}?</\\1>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:p|li|ul|ol|h[1-6]|br|div|tr|td|th|table|section)(?:\\s[^<>\\n]{0,300})?/?>");
  private static final Pattern AMPERSAND = Pattern.compile("&amp;");
  private static final Pattern ENTITY = Pattern.compile("&(?:[a-z]{2,6}|#\\d{2,5});");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+|@\\w+|#[\\p{L}_][\\p{L}\\p{N}_]*");

  /** How to reach the merchant and what others said, as the data file knows it. */
  private static final List<Pattern> CONTACTS =
      Table.read("language/contacts.lex").rows().stream()
          .map(row -> String.join("|", row.cells()))
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
          .toList();

  private static final char PICTURE_BORDER = '|';
  private static final int VARIATION_SELECTOR = 0xFE0F;
  private static final int LAST_LATIN_1 = 0xFF;

  /** Two regional indicators make a flag. */
  private static final int FIRST_FLAG = 0x1F1E6;

  private static final int LAST_FLAG = 0x1F1FF;

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
    CONTACTS.forEach(pattern -> blank(chars, pattern, PICTURE_BORDER));
    blankOddCharacters(chars);
    blank(chars, SCRIPT, ' ');
    blank(chars, BLOCK, '\n');
    blank(chars, MARKUP, ' ');
    blank(chars, AMPERSAND, '&');
    blank(chars, ENTITY, ' ');
    blank(chars, ADDRESS, ' ');
    TakenBack.ALL.forEach(pattern -> blank(chars, pattern, ' '));
    this.words = DashedLabels.withColons(Quietening.quieten(new String(chars), english));
  }

  private static void blankOddCharacters(char[] chars) {
    for (int i = 0; i < chars.length; ) {
      int point = Character.codePointAt(chars, i);
      int length = Character.charCount(point);
      if (isOdd(point)) {
        for (int j = i; j < i + length; j++) {
          chars[j] = ' ';
        }
        if (isPicture(point)) {
          chars[i] = PICTURE_BORDER;
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
      default -> isPicture(point) || point == VARIATION_SELECTOR || point == '™' || point == '®';
    };
  }

  /** Emoji stand between phrases as other people's commas do. */
  private static boolean isPicture(int point) {
    boolean flag = point >= FIRST_FLAG && point <= LAST_FLAG;
    boolean drawn = Character.isExtendedPictographic(point) && point > LAST_LATIN_1;
    return flag || (drawn && point != '™');
  }

  /** Blanks what the pattern finds; the first character becomes {@code mark}. */
  private static void blank(char[] chars, Pattern pattern, char mark) {
    Matcher matcher = pattern.matcher(new String(chars));
    while (matcher.find()) {
      Arrays.fill(chars, matcher.start(), matcher.end(), ' ');
      chars[matcher.start()] = mark;
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
