package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import java.util.regex.Pattern;

/**
 * Quotation marks and apostrophes as the shipped typeface can draw them: it has one glyph for each,
 * as wide as a Han character, which tears "Father’s Day" apart.
 */
final class QuotationMarks {
  private static final Pattern WITHIN_A_WORD =
      Pattern.compile("(?<=\\p{IsLatin})[‘’](?=\\p{IsLatin})");

  private QuotationMarks() {}

  /**
   * The text with a typewriter's marks where wide ones would tear it: everywhere in English, inside
   * Latin words in Chinese and Japanese, whose own marks are wide.
   */
  static String narrow(String text, Language language) {
    return language == Language.EN
        ? text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"')
        : WITHIN_A_WORD.matcher(text).replaceAll("'");
  }
}
