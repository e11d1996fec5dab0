package app.vitrine.media.type;

import app.vitrine.domain.brief.Language;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks a caption into one or two lines of like width where the language allows it (UAX #14 with
 * strict kinsoku for Chinese and Japanese), between words where the dictionary knows them and
 * rather at a pause than in the middle of a phrase.
 */
final class LineBreaker {
  /** A break after a pause may leave the lines this much less even. */
  private static final double PAUSE_BONUS = 0.45;

  /** A break inside a Chinese or Japanese word is legal but reads badly. */
  private static final double TORN_WORD = 1.2;

  /** Beside a lone character that no dictionary explains it may well be inside a word. */
  private static final double DOUBTFUL = 0.6;

  /** A line of one character is no line. */
  private static final double LONELY = 2;

  private static final double CLINGING = 0.4;
  private static final Properties LETTERS = load();

  private static final List<String> JOINING = List.of(LETTERS.getProperty("joining").split(" "));

  private static final Set<String> UNITS = Set.of(LETTERS.getProperty("unit").split(" "));
  private static final Set<String> TWO_WORDS = Set.of(LETTERS.getProperty("unit.two").split(" "));
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}°%]");

  private static final String HYPHENS = "-\u2010";

  private final ULocale locale;
  private final List<String> numberWords;
  private final String pauses;
  private final String clinging;
  private final String alone;

  LineBreaker(Language language) {
    String name = language.name().toLowerCase(Locale.ROOT);
    this.locale = ULocale.forLocale(language.locale());
    this.pauses = LETTERS.getProperty("pause." + name);
    this.clinging = LETTERS.getProperty("clinging." + name);
    this.alone = LETTERS.getProperty("alone." + name);
    this.numberWords = List.of(LETTERS.getProperty("number." + name).split(" "));
  }

  /**
   * The lines of {@code text}, or nothing when two lines of {@code maxWidth} do not hold it; a
   * hyphenated word, a number with the word before it and a name of two stay on one line.
   *
   * @param width measures a line in the unit of {@code maxWidth}
   */
  Optional<List<String>> lines(String text, double maxWidth, ToDoubleFunction<String> width) {
    return lines(text, maxWidth, width, false);
  }

  /**
   * As {@link #lines}, also broken inside what is held together, where it is too long for a line.
   */
  Optional<List<String>> hyphenated(String text, double maxWidth, ToDoubleFunction<String> width) {
    return lines(text, maxWidth, width, true);
  }

  private Optional<List<String>> lines(
      String text, double maxWidth, ToDoubleFunction<String> width, boolean anywhere) {
    if (width.applyAsDouble(text) <= maxWidth) {
      return Optional.of(List.of(text));
    }
    BreakIterator words = BreakIterator.getWordInstance(locale);
    words.setText(text);
    BreakIterator breaks = breaks(text);
    List<String> best = List.of();
    double bestCost = Double.MAX_VALUE;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      String first = text.substring(0, at).strip();
      String second = text.substring(at).strip();
      if (second.isEmpty()) {
        break;
      }
      if (!anywhere && isHeldTogether(first, second, text.charAt(at - 1))) {
        continue;
      }
      double firstWidth = width.applyAsDouble(first);
      double secondWidth = width.applyAsDouble(second);
      double longer = Math.max(firstWidth, secondWidth);
      double cost =
          Math.abs(firstWidth - secondWidth) / longer
              - (pauses.indexOf(first.codePointBefore(first.length())) >= 0 ? PAUSE_BONUS : 0)
              + (clinging.indexOf(second.codePointAt(0)) >= 0 ? CLINGING : 0)
              + (isOne(first) || isOne(second) ? LONELY : 0)
              + torn(words, text, at);
      if (longer <= maxWidth && cost < bestCost) {
        bestCost = cost;
        best = List.of(first, second);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** "over-ear", "No. 4", "50 ml" and "Orrin & Vale" are read as one. */
  private boolean isHeldTogether(String first, String second, char before) {
    if (HYPHENS.indexOf(before) >= 0) {
      return first.length() > 1 && Character.isLetterOrDigit(first.charAt(first.length() - 2));
    }
    if (isJoined(first, second) || isMeasure(first, second)) {
      return true;
    }
    String last = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Character.isDigit(second.codePointAt(0)) && numberWords.contains(last);
  }

  private static boolean isJoined(String first, String second) {
    String before = first.substring(first.lastIndexOf(' ') + 1);
    String after = second.substring(0, (second + " ").indexOf(' '));
    return JOINING.contains(before) || JOINING.contains(after);
  }

  private static boolean isMeasure(String first, String second) {
    String before = plain(first.substring(first.lastIndexOf(' ') + 1));
    String after = plain(second.substring(0, (second + " ").indexOf(' ')));
    if (before.isEmpty()) {
      return false;
    }
    boolean counted = Character.isDigit(before.charAt(before.length() - 1));
    return counted ? UNITS.contains(after) : TWO_WORDS.contains(before + "_" + after);
  }

  private static String plain(String word) {
    return NO_LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static boolean isOne(String line) {
    return line.codePointCount(0, line.length()) == 1;
  }

  /**
   * How badly a break tears a word. The dictionary leaves the characters of a word it does not know
   * single, so that a break between two such ones is as bad as one inside a known word.
   */
  private double torn(BreakIterator words, String text, int at) {
    if (!words.isBoundary(at)) {
      return TORN_WORD;
    }
    String before = text.substring(words.preceding(at), at);
    String after = text.substring(at, words.following(at));
    boolean counted =
        Character.isDigit(before.codePointBefore(before.length()))
            && Character.isIdeographic(after.codePointAt(0));
    if (counted || (isUnexplained(before) && isUnexplained(after))) {
      return TORN_WORD;
    }
    boolean doubtful =
        (isUnexplained(before) && Character.isIdeographic(after.codePointAt(0)) && !isWord(after))
            || (isUnexplained(after)
                && Character.isIdeographic(before.codePointBefore(before.length()))
                && !isWord(before));
    return doubtful ? DOUBTFUL : 0;
  }

  /** A single ideograph that does not stand alone as a word. */
  private boolean isUnexplained(String token) {
    return isOne(token) && Character.isIdeographic(token.codePointAt(0)) && !isWord(token);
  }

  private boolean isWord(String token) {
    return isOne(token) && alone.indexOf(token.codePointAt(0)) >= 0;
  }

  /** {@code text} up to the last place before {@code end} where it may be broken; may be empty. */
  String shortened(String text, int end) {
    BreakIterator breaks = breaks(text);
    int at = breaks.preceding(end);
    return at == BreakIterator.DONE ? "" : text.substring(0, at).strip();
  }

  private BreakIterator breaks(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale.setKeywordValue("lb", "strict"));
    breaks.setText(text);
    breaks.first();
    return breaks;
  }

  private static Properties load() {
    Properties letters = new Properties();
    try (InputStream in =
        LineBreaker.class.getResourceAsStream("/app/vitrine/media/type/line-breaks.properties")) {
      if (in == null) {
        throw new IOException("missing line-breaks.properties");
      }
      letters.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return letters;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
