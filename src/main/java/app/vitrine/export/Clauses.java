package app.vitrine.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title or bullet may end earlier without losing its sense. */
final class Clauses {
  /** Between what stands for itself: a dash, a comma, a bar, a bracket, a full stop. */
  private static final Pattern BORDER =
      Pattern.compile(" +[–—|(] *| +- +|[,;:.] +|[，、；：。]|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

  /** Inside a highlight, after which a part of it still stands for itself. */
  private static final Pattern JOINT =
      Pattern.compile(
          " +(?:and|with) +|(?<=\\p{IsHan})[和与及](?=\\p{IsHan})", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile(" +");

  /** Words no title may end on. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:[\\s,;:–—|&(-]|(?<= )(?:a|an|and|as|at|by|for|from|in|no|not|of|on|or|the|to|with|without))+$");

  private static final String CLOSERS = ".。！？!?…";

  private Clauses() {}

  /**
   * The longest beginning that fits and ends where a clause does; else one that ends where a word
   * does. Empty when not even the first word fits.
   */
  static Optional<String> longestFitting(String text, Predicate<String> fits) {
    Matcher first = BORDER.matcher(text);
    int named = first.find() ? first.end() : text.length();
    String best = longest(text, BORDER, 0, fits);
    String inHighlight = longest(text, JOINT, named, fits);
    best = inHighlight.length() > best.length() ? inHighlight : best;
    if (best.isEmpty()) {
      best = longest(text, WORD, 0, fits);
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String longest(String text, Pattern ends, int from, Predicate<String> fits) {
    String best = "";
    Matcher matcher = ends.matcher(text);
    while (matcher.find()) {
      String beginning = finished(text.substring(0, matcher.start()));
      if (matcher.start() > from && fits.test(beginning)) {
        best = beginning;
      }
    }
    return best;
  }

  /** Without what dangles at its end; an opened bracket or quote is not left open. */
  private static String finished(String beginning) {
    String bare = DANGLING.matcher(beginning).replaceFirst("").strip();
    boolean open = count(bare, '“') > count(bare, '”') || count(bare, '"') % 2 == 1;
    return open || bare.lastIndexOf('(') > bare.lastIndexOf(')') ? "" : bare;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  /** What the shorter text lacks, without the marks between. */
  static String leftOut(String text, String shorter) {
    return text.substring(Math.min(text.length(), shorter.length()))
        .replaceFirst("^[\\s,;:–—|，、；：。-]+", "")
        .strip();
  }

  /** Two points as one, each a sentence of its own. */
  static String join(String one, String other) {
    boolean closed = CLOSERS.indexOf(one.charAt(one.length() - 1)) >= 0;
    boolean latin = one.toLowerCase(Locale.ROOT).codePoints().noneMatch(Character::isIdeographic);
    String mark = latin ? ". " : "；";
    return closed ? one + (latin ? " " : "") + other : one + mark + other;
  }
}
