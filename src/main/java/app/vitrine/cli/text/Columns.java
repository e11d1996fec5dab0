package app.vitrine.cli.text;

import java.lang.Character.UnicodeScript;

/** Lines text up in a terminal, where Chinese characters and emoji are two columns wide. */
public final class Columns {
  private static final String CUT = "…";

  private Columns() {}

  /** Columns the text takes up. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text in exactly {@code columns}: filled up with spaces, or cut. */
  public static String fit(String text, int columns) {
    int width = width(text);
    if (width <= columns) {
      return text + " ".repeat(columns - width);
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > columns - 1) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept + CUT + " ".repeat(columns - 1 - used);
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean fullWidth =
        (codePoint >= 0x3000 && codePoint <= 0x303F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
      default -> fullWidth || Character.isEmojiPresentation(codePoint) ? 2 : 1;
    };
  }
}
