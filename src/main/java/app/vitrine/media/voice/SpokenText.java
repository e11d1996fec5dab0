package app.vitrine.media.voice;

/** A caption as it is said. */
final class SpokenText {
  /** A thousand characters take a minute and more to say. */
  static final int LONGEST = 1_000;

  private SpokenText() {}

  /**
   * The text in one line, without what is no word: control and direction marks, pictures, and the
   * brackets with which speaking programs are given commands. A dot between two parts is a pause.
   */
  static String of(String text) {
    StringBuilder said = new StringBuilder();
    text.codePoints().map(SpokenText::said).forEach(said::appendCodePoint);
    return said.toString().strip().replaceAll(" +", " ").replaceAll(" ?[·•] ?", ", ");
  }

  private static int said(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.OTHER_SYMBOL ->
          ' ';
      default -> "[]{}<>|\\".indexOf(c) >= 0 ? ' ' : c;
    };
  }
}
