package app.vitrine.policy;

import java.util.stream.Collectors;

/** Makes lookalikes of ASCII plain, character for character, so that offsets stay true. */
final class Plain {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private Plain() {}

  static String of(String text) {
    return text.chars()
        .map(Plain::plain)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** Offset in code points of the UTF-16 offset {@code at}. */
  static int codePoints(String text, int at) {
    return text.codePointCount(0, at);
  }

  private static int plain(int c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return c - FULL_WIDTH_SHIFT;
    }
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u3000', '\u00A0' -> ' ';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
