package app.vitrine.policy;

/**
 * A place where a text breaks off or lacks a part.
 *
 * @param words what stands around the place, as the text has it, a few words long
 * @param start where those words begin, in code points
 */
public record TornPhrase(String words, int start) {
  /** Longest run of code points shown before the place, and after it. */
  private static final int BEFORE = 36;

  private static final int AFTER = 24;

  /**
   * The words around a place, whole where the language parts them by blanks.
   *
   * @param from first char of the place
   * @param to one past its last char
   */
  static TornPhrase around(String text, int from, int to) {
    int start = Math.max(0, from - BEFORE);
    int blank = text.indexOf(' ', start);
    if (start > 0 && blank >= 0 && blank < from) {
      start = blank + 1;
    }
    int end = Math.min(text.length(), to + AFTER);
    int last = text.lastIndexOf(' ', end);
    if (end < text.length() && last > to) {
      end = last;
    }
    start = inside(text, start) ? start - 1 : start;
    end = inside(text, end) ? end + 1 : end;
    return new TornPhrase(text.substring(start, end).strip(), Plain.codePoints(text, start));
  }

  /** Whether an offset parts the two halves of one character. */
  private static boolean inside(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
