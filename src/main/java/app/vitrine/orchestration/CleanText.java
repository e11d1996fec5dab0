package app.vitrine.orchestration;

/** Text from outside made fit to store: it stays what a person would read. */
final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text trimmed, with one kind of line end, blanks for control characters (a word processor's
   * vertical tab, a NUL no database takes) and the replacement character for broken surrogates.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(CleanText::clean)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** Length in characters as a person counts them: code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether a person sees something: no blank of any width, no invisible mark. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static int clean(int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return REPLACEMENT;
    }
    return Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c;
  }
}
