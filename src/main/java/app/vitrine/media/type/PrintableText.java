package app.vitrine.media.type;

import java.awt.Font;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text reduced to what a typeface can draw, so that a picture never shows an empty box for a
 * letter.
 */
public final class PrintableText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SPACE_BEFORE_STOP =
      Pattern.compile(" +(?=[,.;:!?\u3001\u3002\uff0c\uff01\uff1f])");

  private PrintableText() {}

  /**
   * Replaces what {@code font} has no glyph for by its compatibility form (a circled digit by the
   * digit, a ligature by its letters, an accented letter by the plain one) and leaves out what has
   * none, such as emoji and control characters; white space is folded to single spaces.
   */
  public static String of(String text, Font font) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, font, kept));
    String folded = SPACES.matcher(kept).replaceAll(" ").strip();
    return SPACE_BEFORE_STOP.matcher(folded).replaceAll("");
  }

  private static void append(int point, Font font, StringBuilder to) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      to.append(' ');
      return;
    }
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> {
        return;
      }
      default -> {}
    }
    if (isVariationSelector(point)) {
      return;
    }
    if (font.canDisplay(point)) {
      to.appendCodePoint(point);
      return;
    }
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> part != point && font.canDisplay(part))
        .forEach(to::appendCodePoint);
  }

  private static boolean isVariationSelector(int point) {
    return Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(point));
  }
}
