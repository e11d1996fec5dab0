package app.vitrine.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a title or bullet may be shorter without losing its sense. What denies or limits the rest
 * is never left out.
 */
final class Clauses {
  /**
   * Inside a highlight, where what comes first may stand alone. "Cream outside and inside" has no
   * such place: a lone last word leans on those before it, and they would say less without it.
   */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?<!ed) +(?:with|in|for|from|on|under) +| +(?=\\p{L}+ed +(?:on|in|by|from|at) )"
              + "| +and +(?=\\S+ +\\S)|(?<=\\p{IsHan})[和与及](?=\\p{IsHan}{3})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile(" +");

  /** Marks no text may end on. */
  private static final Pattern DANGLING_MARKS = Pattern.compile("[\\s,;:–—|&(-]+$");

  private static final Pattern LAST_WORD = Pattern.compile("(?:(\\S+) +)?(\\S+)$");

  private static final String CLOSERS = ".。！？!?…";

  private final ClauseWords words;

  Clauses(ClauseWords words) {
    this.words = words;
  }

  /**
   * A text without some of its words.
   *
   * @param leftOut what it lacks, without the marks between
   */
  record Shorter(String text, List<String> leftOut) {
    Shorter {
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * The text without as many of its last clauses as it takes to fit; those that limit the claim
   * stay, and so do those they speak of. Without any clause to leave out it ends where a word does.
   * Empty when that does not make it fit.
   */
  Optional<Shorter> longestFitting(String text, Predicate<String> fits) {
    ClauseList all = ClauseList.of(text, words);
    ClauseList left = all;
    for (int at = all.size() - 1; at > 0; at--) {
      if (left.mayLose(at)) {
        Optional<Shorter> inside = cut(left, at, JOINT, fits);
        if (inside.isPresent()) {
          return inside;
        }
        left = left.without(at);
        if (isFinished(left.shown()) && fits.test(left.shown())) {
          return Optional.of(new Shorter(left.shown(), left.leftOut()));
        }
      }
    }
    for (int at = all.size() - 1; at >= 0 && all.mayBeCut(at); at--) {
      Optional<Shorter> inside = cut(all.upTo(at), at, WORD, fits);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** The list with one of its clauses ending earlier, as late as it fits. */
  private Optional<Shorter> cut(ClauseList list, int at, Pattern ends, Predicate<String> fits) {
    Optional<Shorter> best = Optional.empty();
    Matcher matcher = ends.matcher(list.clause(at));
    while (matcher.find()) {
      ClauseList shorter = list.ending(at, bare(list.clause(at).substring(0, matcher.start())));
      if (isFinished(shorter.shown()) && fits.test(shorter.shown())) {
        best = Optional.of(new Shorter(shorter.shown(), shorter.leftOut()));
      }
    }
    return best;
  }

  /** Without what dangles at its end. */
  private String bare(String beginning) {
    String bare = DANGLING_MARKS.matcher(beginning).replaceFirst("");
    Matcher last = LAST_WORD.matcher(bare);
    while (last.find()
        && words.dangles(last.group(2), last.group(1) == null ? "" : last.group(1))) {
      bare = DANGLING_MARKS.matcher(bare.substring(0, last.start(2))).replaceFirst("");
      last = LAST_WORD.matcher(bare);
    }
    return bare;
  }

  /** Whether there is a text, and no bracket or quote in it is left open. */
  private static boolean isFinished(String text) {
    return !text.isBlank()
        && count(text, '“') == count(text, '”')
        && count(text, '"') % 2 == 0
        && text.lastIndexOf('(') <= text.lastIndexOf(')');
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  /** Two points as one, each a sentence of its own. */
  static String join(String one, String other) {
    boolean closed = CLOSERS.indexOf(one.charAt(one.length() - 1)) >= 0;
    boolean latin = one.toLowerCase(Locale.ROOT).codePoints().noneMatch(Character::isIdeographic);
    String mark = latin ? ". " : "；";
    return closed ? one + (latin ? " " : "") + other : one + mark + other;
  }
}
