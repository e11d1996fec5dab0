package app.vitrine.gateway.local.language;

import java.util.regex.Pattern;

/** Makes a piece of a brief presentable without changing what it says. */
public final class Tidying {
  private static final Pattern EDGES_LEFT =
      Pattern.compile("^[\\s\\p{Punct}、。，；：！？·•–—…&&[^(（\"'“‘$#<+]]+");
  private static final Pattern EDGES_RIGHT =
      Pattern.compile("[\\s\\p{Punct}、。，；：！？·•–—…&&[^)\"'”’%°+]]+$");

  private static final Pattern AMPERSAND =
      Pattern.compile(
          "(?<=\\p{Ll})(?: ?& ?| \\+ ?)(?=\\p{Ll})|(?<=\\p{Ll}{2}) \\+ (?=\\d)|(?<=\\p{Ll}{2}) [nN] (?=\\p{Ll}{2})");

  /** ":)" and ";-)". */
  private static final Pattern SMILEY = Pattern.compile("(?<=^|\\s)[:;]-?[)(DP]+(?=\\s|$)");

  private static final Pattern WITH = Pattern.compile("(?<=\\p{Ll}{2}) w (?=\\p{Ll}{2})");
  private static final String PLUS = " + ";

  /** "band + 2 ribbons + pocket" is one list. */
  private static final Pattern PLUSES = Pattern.compile("[^+]*\\p{Ll} \\+ [^+]+ \\+ [^+]+");

  private Tidying() {}

  /**
   * One line, single spaces, no punctuation at the ends, "and" for an ampersand or a plus between
   * plain words.
   */
  public static String tidy(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    line = EDGES_LEFT.matcher(line).replaceFirst("");
    line = EDGES_RIGHT.matcher(SMILEY.matcher(line).replaceAll("")).replaceFirst("");
    line = balance(balance(line, '(', ')'), '（', '）');
    if (PLUSES.matcher(line).matches()) {
      line =
          line.substring(0, line.lastIndexOf(PLUS)).replace(PLUS, ", ")
              + line.substring(line.lastIndexOf(PLUS));
    }
    return WITH.matcher(AMPERSAND.matcher(line).replaceAll(" and ")).replaceAll(" with ");
  }

  private static String balance(String line, char open, char close) {
    long opens = line.chars().filter(c -> c == open).count();
    long closes = line.chars().filter(c -> c == close).count();
    if (opens == closes) {
      return line;
    }
    return line.replace(String.valueOf(open), "").replace(String.valueOf(close), "").strip();
  }
}
