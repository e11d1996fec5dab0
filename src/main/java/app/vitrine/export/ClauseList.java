package app.vitrine.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as clauses, some of which may be left out or end earlier.
 *
 * @param text as it was given
 */
record ClauseList(String text, List<Clause> clauses) {
  /** Between what stands for itself: a dash, a comma, a bar, a bracket, a full stop. */
  private static final Pattern BORDER =
      Pattern.compile(" +[–—|(] *| +- +|[,;:.] +|[，、；：。]|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

  private static final String COMMAS = ",，、";
  private static final String LIST_COMMA = "、";

  /** Marks between clauses, which belong to neither. */
  private static final Pattern MARKS = Pattern.compile("^[\\s,;:–—|，、；：。(-]+");

  /**
   * A clause where it stands.
   *
   * @param mark first character of the mark before it
   * @param start first character
   * @param end one past the last character it has in the text
   * @param until one past the last character still there; {@code start} when it is left out
   * @param bound whether it limits the claim, or belongs to one that does
   * @param leans whether what it limits stands before it
   */
  record Clause(int mark, int start, int end, int until, boolean bound, boolean leans) {
    boolean isLeftOut() {
      return until == start;
    }

    Clause ending(int at) {
      return new Clause(mark, start, end, at, bound, leans);
    }

    Clause asBound() {
      return new Clause(mark, start, end, until, true, leans);
    }
  }

  ClauseList {
    clauses = List.copyOf(clauses);
  }

  static ClauseList of(String text, ClauseWords words) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = BORDER.matcher(text);
    int mark = 0;
    int start = 0;
    while (matcher.find()) {
      clauses.add(clause(text, mark, start, matcher.start(), words));
      mark = matcher.start();
      start = matcher.end();
    }
    clauses.add(clause(text, mark, start, text.length(), words));
    bindLists(text, clauses, words);
    return new ClauseList(text, clauses);
  }

  private static Clause clause(String text, int mark, int start, int end, ClauseWords words) {
    String said = text.substring(start, end);
    return new Clause(mark, start, end, end, words.limit(said), words.lean(said));
  }

  /** In "not for microwave, oven or grill" the limit goes on over commas. */
  private static void bindLists(String text, List<Clause> clauses, ClauseWords words) {
    for (int at = 0; at < clauses.size(); at++) {
      int last = at;
      for (int next = at + 1; clauses.get(at).bound() && next < clauses.size(); next++) {
        Clause clause = clauses.get(next);
        String mark = text.substring(clause.mark(), clause.start()).strip();
        if (mark.isEmpty() || !COMMAS.contains(mark)) {
          break;
        }
        boolean listed = mark.equals(LIST_COMMA) && last == next - 1;
        boolean ends = words.endList(text.substring(clause.start(), clause.end()));
        last = listed || ends ? next : last;
      }
      for (int next = at + 1; next <= last; next++) {
        clauses.set(next, clauses.get(next).asBound());
      }
    }
  }

  int size() {
    return clauses.size();
  }

  /** The words of a clause, as far as they are still there. */
  String clause(int at) {
    return text.substring(clauses.get(at).start(), clauses.get(at).until());
  }

  /** Whether a clause may end earlier or be left out, and the rest stays true. */
  boolean mayLose(int at) {
    return at > 0 && mayBeCut(at);
  }

  /** Whether a clause may end earlier. */
  boolean mayBeCut(int at) {
    boolean limited =
        clauses.stream()
            .skip(at + 1L)
            .filter(clause -> !clause.isLeftOut())
            .findFirst()
            .map(Clause::leans)
            .orElse(false);
    return !clauses.get(at).bound() && !limited;
  }

  ClauseList without(int at) {
    return changed(at, clauses.get(at).start());
  }

  /** With nothing after a clause. */
  ClauseList upTo(int at) {
    ClauseList list = this;
    for (int after = at + 1; after < clauses.size(); after++) {
      list = list.without(after);
    }
    return list;
  }

  /** With one clause ending on {@code beginning}, its own first words. */
  ClauseList ending(int at, String beginning) {
    return changed(at, clauses.get(at).start() + beginning.length());
  }

  private ClauseList changed(int at, int until) {
    List<Clause> changed = new ArrayList<>(clauses);
    changed.set(at, clauses.get(at).ending(until));
    return new ClauseList(text, changed);
  }

  /** What is still there, with the marks before it. */
  String shown() {
    StringBuilder all = new StringBuilder();
    for (Clause clause : clauses) {
      if (!clause.isLeftOut()) {
        all.append(text, all.isEmpty() ? clause.start() : clause.mark(), clause.until());
      }
    }
    return all.toString().strip();
  }

  /** What is not, without the marks around it; neighbours together. */
  List<String> leftOut() {
    List<String> all = new ArrayList<>();
    int from = -1;
    for (Clause clause : clauses) {
      boolean whole = clause.until() == clause.end();
      boolean goesOn = from >= 0 && clause.isLeftOut();
      if (from >= 0 && !goesOn) {
        add(all, from, clause.mark());
        from = -1;
      }
      if (!whole && !goesOn) {
        from = clause.until();
      }
    }
    if (from >= 0) {
      add(all, from, text.length());
    }
    return all;
  }

  private void add(List<String> all, int from, int to) {
    String words = MARKS.matcher(text.substring(from, to)).replaceFirst("").strip();
    if (!words.isEmpty()) {
      all.add(words);
    }
  }
}
