package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures that a person takes back in the same breath: "70 by 38, sorry, 70 by 42". */
final class TakenBack {
  private TakenBack() {}

  /**
   * A figure with the words that take it back, before another figure.
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
