package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.WordClasses;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small repairs to a merchant's English phrase that leave its meaning alone. */
final class EnglishWording {
  private static final Pattern PREPOSITION_LIST =
      Pattern.compile("^(?:for|in|with) [^,:]+(?:, [^,:]+)*, [^,:]+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern UNIT_AT_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.-])(\\d[\\d.,]*)(mm|cm|m|kg|g|ml|oz|W|V|mAh)(?![\\p{L}\\d])");

  private final WordClasses english;

  EnglishWording(WordClasses english) {
    this.english = english;
  }

  /**
   * Without praise before "for", without "so" before a clause, with "and" at the end of a list,
   * with a space between number and unit (ISO 80000-1, 7.1.4).
   */
  String of(String phrase) {
    String text = UNIT_AT_NUMBER.matcher(withoutLead(phrase)).replaceAll("$1 $2");
    String lower = text.toLowerCase(Locale.ROOT);
    boolean joined = lower.contains(" and ") || lower.contains(" or ") || lower.contains(" but ");
    if (PREPOSITION_LIST.matcher(text).matches() && !joined) {
      int comma = text.lastIndexOf(", ");
      return text.substring(0, comma) + " and " + text.substring(comma + 2);
    }
    return text;
  }

  private String withoutLead(String phrase) {
    String text = phrase;
    for (String shorter = shorter(text); !shorter.equals(text); shorter = shorter(text)) {
      text = shorter;
    }
    return text;
  }

  private String shorter(String phrase) {
    Matcher words = Pattern.compile("^(\\S+) (\\S+)").matcher(phrase);
    if (!words.find()) {
      return phrase;
    }
    boolean praise = english.has("puffery_lead", words.group(1)) && words.group(2).equals("for");
    boolean lead =
        english.has("conjunction_lead", words.group(1))
            && (english.has("pronoun", words.group(2))
                || english.has("conjunction_lead", words.group(2)));
    return praise || lead ? phrase.substring(words.start(2)) : phrase;
  }
}
