package app.vitrine.media.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a caption into one or two lines of like width where the language allows it (UAX #14 with
 * strict kinsoku for Chinese and Japanese), between words where the dictionary knows them.
 */
final class LineBreaker {
  /** A break after punctuation reads as a pause; it may leave the lines this much less even. */
  private static final double PAUSE_BONUS = 0.35;

  /** A break inside a Chinese or Japanese word is legal but reads badly. */
  private static final double TORN_WORD = 0.3;

  private LineBreaker() {}

  /**
   * The lines of {@code text}, or nothing when two lines of {@code maxWidth} do not hold it.
   *
   * @param width measures a line in the unit of {@code maxWidth}
   */
  static Optional<List<String>> lines(
      String text, Locale locale, double maxWidth, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(text) <= maxWidth) {
      return Optional.of(List.of(text));
    }
    ULocale language = ULocale.forLocale(locale);
    BreakIterator words = BreakIterator.getWordInstance(language);
    words.setText(text);
    BreakIterator breaks = BreakIterator.getLineInstance(language.setKeywordValue("lb", "strict"));
    breaks.setText(text);
    List<String> best = List.of();
    double bestCost = Double.MAX_VALUE;
    breaks.first();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      String first = text.substring(0, at).strip();
      String second = text.substring(at).strip();
      double firstWidth = width.applyAsDouble(first);
      double secondWidth = width.applyAsDouble(second);
      double longer = Math.max(firstWidth, secondWidth);
      double cost =
          Math.abs(firstWidth - secondWidth) / longer
              - (endsInPause(first) ? PAUSE_BONUS : 0)
              + (words.isBoundary(at) ? 0 : TORN_WORD);
      if (!second.isEmpty() && longer <= maxWidth && cost < bestCost) {
        bestCost = cost;
        best = List.of(first, second);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean endsInPause(String line) {
    return switch (Character.getType(line.codePointBefore(line.length()))) {
      case Character.OTHER_PUNCTUATION, Character.END_PUNCTUATION -> true;
      default -> false;
    };
  }
}
