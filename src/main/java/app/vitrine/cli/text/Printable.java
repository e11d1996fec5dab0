package app.vitrine.cli.text;

/** Makes names and texts from outside safe for a terminal. */
public final class Printable {
  private static final String REPLACED = "\uFFFD";

  private Printable() {}

  /**
   * One line: control characters, escape sequences' openers, line breaks and characters that change
   * the writing direction are replaced.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.append(isHarmful(c) ? REPLACED : Character.toString(c)));
    return line.toString();
  }

  /** As {@link #line}, keeping line breaks. */
  public static String block(String text) {
    return String.join("\n", text.lines().map(Printable::line).toList());
  }

  private static boolean isHarmful(int codePoint) {
    boolean bidi =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return bidi
        || switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }
}
