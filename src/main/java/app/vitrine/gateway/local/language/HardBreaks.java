package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks at which a sentence ends whatever its grammar says. */
final class HardBreaks {
  /** What parts two sentences inside one. */
  static final Pattern MARK =
      Pattern.compile(
          "[【\\[](?:"
              + puffery()
              + ")[】\\]]|[;；|•●▪■◆★☆✓✔①-⑳❶-❿]|(?<!\\d)[～~](?!\\d)|\\s[–—]\\s(?!enough )|\\s-\\s(?!enough )|——|\\s//?\\s(?!\\d)|(?<=\\p{Ll}{2})\\s//?\\s(?=\\d)(?!\\d+ ?%)|\\.{2,}"
              + "|(?<=\\s(?i:no|ok|yes)[.!])\\s+(?=\\p{Ll})"
              + "|\\s(?:and|plus)\\s(?=free\\s(?:shipping|delivery|postage|returns)\\b)|(?<=(?:\\p{Ll}{3}|\\b(?:is|it|us|me|up|on|in|go|do|so|be)|[)%])[.!?])"
              + "(?<!"
              + abbreviations()
              + ")\\s+(?=[\\d#$£€¥\\p{Ll}])"
              + "|(?<=[²³]\\.)\\s+(?=\\d)|(?<=\\d\\.)\\s+(?=\\d+ ?(?:%|[x×] ?\\d))|(?<=\\d ?[cm]?m\\.|\\b(?:it|us|me)[.!?]|\\dx\\.)\\s+(?=\\p{Ll}{2})"
              + "|(?<=\\d\\d[CF]?\\.|\\b\\p{Lu}{2,4}\\.|\\b(?:[xX]{0,3}[sSlL]|[mM])\\.)\\s+(?=\\p{L}{2})"
              + "|\\s+(?=[¥￥]\\s?\\d|现货|包邮)|(?<=现货|包邮)\\s+"
              + "|(?<=\\p{IsHan}{4})\\s+(?=\\p{IsHan}{2})");

  private HardBreaks() {}

  /** 【爆款】 is shouted and says nothing. */
  private static String puffery() {
    return String.join("|", new WordClasses("language/chinese.lex").words("puffery"));
  }

  private static String abbreviations() {
    return new WordClasses("language/english.lex")
        .words("abbreviation_in_clause").stream()
            .map(word -> Pattern.quote(word + "."))
            .collect(Collectors.joining("|"));
  }
}
