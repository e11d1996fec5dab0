package app.vitrine.gateway.local.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that part a label from its value by a dash, "Glass - 4 mm", written as others write them.
 */
final class DashedLabels {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:[-*•]\\s)?\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?( [-–—] )(?=[\\p{Ll}\\d])");

  private static final int FEWEST = 3;

  private DashedLabels() {}

  /** The text with a colon for the dash, of the same length; as it is with fewer than three. */
  static String withColons(String text) {
    if (LINE.matcher(text).results().count() < FEWEST) {
      return text;
    }
    StringBuilder said = new StringBuilder(text);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      said.replace(line.start(1), line.end(1), ":  ");
    }
    return said.toString();
  }
}
