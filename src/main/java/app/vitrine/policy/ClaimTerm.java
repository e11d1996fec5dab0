package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import java.lang.Character.UnicodeBlock;
import java.util.regex.Pattern;

/**
 * A term of the claim table, ready to be looked for: whole words in English, whole katakana words
 * in Japanese, and in Chinese and Japanese also with spaces or invisible characters slipped in
 * between.
 */
record ClaimTerm(ClaimTable.Terms rule, Pattern pattern) {
  private static final String SLIPPED_IN = "[ \u200B\u200C\u200D\u2060\uFEFF]*";
  private static final String KATAKANA = "[\\p{IsKatakana}\u30FC]";
  private static final String ANYTHING_WORD = "\\w+";

  static ClaimTerm of(ClaimTable.Terms rule, String term) {
    String body = rule.lang() == Language.EN ? english(term) : unspaced(term);
    return new ClaimTerm(
        rule, Pattern.compile(body, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String english(String term) {
    StringBuilder body = new StringBuilder();
    String before = "";
    for (String word : term.split("(?=[ -])|(?<=[ -])", -1)) {
      body.append(
          switch (word) {
            case " " -> Character.isLetterOrDigit(last(before)) ? "[\\s-]+" : "\\s*";
            case "-" -> "[\\s-]?";
            case "X" -> ANYTHING_WORD;
            default -> Pattern.quote(word);
          });
      before = word;
    }
    return edge(term.codePointAt(0), "(?<![\\p{L}\\p{N}])")
        + body
        + edge(last(term), "(?![\\p{L}\\p{N}])");
  }

  private static int last(String word) {
    return word.codePointBefore(word.length());
  }

  private static String edge(int codePoint, String boundary) {
    return Character.isLetterOrDigit(codePoint) ? boundary : "";
  }

  private static String unspaced(String term) {
    StringBuilder body = new StringBuilder();
    term.codePoints()
        .forEach(
            c ->
                body.append(body.isEmpty() ? "" : SLIPPED_IN)
                    .append(Pattern.quote(Character.toString(c))));
    if (term.codePoints().allMatch(ClaimTerm::isKatakana)) {
      return "(?<!" + KATAKANA + ")" + body + "(?!" + KATAKANA + ")";
    }
    boolean endsInDigit = Character.isDigit(last(term));
    return endsInDigit ? body + "(?!\\d)" : body.toString();
  }

  private static boolean isKatakana(int codePoint) {
    return UnicodeBlock.KATAKANA.equals(UnicodeBlock.of(codePoint));
  }
}
