package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What talk says that no copy repeats: a figure taken back, and whom not to let do something. */
final class TakenBack {
  /** "let people", in "don't let people put it in the oven". */
  static final Pattern THIRD_PERSON =
      Pattern.compile(
          "(?i)(?<=\\b(?:don['’]t|do not|never) )let (?:people|customers|anyone|buyers) ");

  private TakenBack() {}

  /**
   * A figure with the words that take it back, before another: "70 by 38, sorry, 70 by 42".
   *
   * @param marks such as "no wait"
   */
  static Pattern pattern(WordClasses marks) {
    String any =
        marks.words("taken_back").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?i)\\d[\\d.,]*(?:\\s?(?:by|x|×)\\s?\\d[\\d.,]*)*(?:\\s?\\p{L}{1,10}){0,2}"
            + "[\\s,，、—-]+(?:%s)[\\s,，]+(?=[^\\n.,，。;；]{0,20}\\d)".formatted(any));
  }
}
