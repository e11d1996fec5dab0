package app.vitrine.studio.diff;

import app.vitrine.studio.text.WordCutter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What changed from one text to another, in whole words. */
public final class WordDiff {
  private WordDiff() {}

  /** What became of some words. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** Neighbouring words of one kind. */
  public record Piece(Kind kind, String text) {}

  /**
   * The change in pieces: those that are not added make the text before, those that are not removed
   * the text after. Neighbours differ in kind; what was removed stands before what came in its
   * place. Blanks and marks alone between two changes count as part of them, because a phrase reads
   * better in one piece.
   */
  public static List<Piece> between(String before, String after, Locale locale) {
    List<String> old = WordCutter.cut(before, locale);
    List<String> fresh = WordCutter.cut(after, locale);
    Map<String, Integer> numbers = new HashMap<>();
    CommonSubsequence common =
        new CommonSubsequence(numbered(old, numbers), numbered(fresh, numbers));
    return joined(whole(aligned(old, fresh, common.keptBefore(), common.keptAfter())));
  }

  /** Whether a word was changed. */
  public static boolean changes(List<Piece> pieces) {
    return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, each -> numbers.size()))
        .toArray();
  }

  private static List<Piece> aligned(
      List<String> old, List<String> fresh, BitSet keptOld, BitSet keptFresh) {
    List<Piece> pieces = new ArrayList<>();
    int a = 0;
    int b = 0;
    while (a < old.size() || b < fresh.size()) {
      if (a < old.size() && !keptOld.get(a)) {
        pieces.add(new Piece(Kind.REMOVED, old.get(a++)));
      } else if (b < fresh.size() && !keptFresh.get(b)) {
        pieces.add(new Piece(Kind.ADDED, fresh.get(b++)));
      } else {
        pieces.add(new Piece(Kind.SAME, old.get(a++)));
        b++;
      }
    }
    return pieces;
  }

  /** Takes blanks and marks between two changes into the change. */
  private static List<Piece> whole(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int end = at;
      while (end < pieces.size() && isGap(pieces.get(end))) {
        end++;
      }
      boolean between = end > at && at > 0 && end < pieces.size();
      if (between && isChange(pieces.get(at - 1)) && isChange(pieces.get(end))) {
        for (Piece gap : pieces.subList(at, end)) {
          whole.add(new Piece(Kind.REMOVED, gap.text()));
          whole.add(new Piece(Kind.ADDED, gap.text()));
        }
        at = end;
      } else {
        end = Math.max(end, at + 1);
        whole.addAll(pieces.subList(at, end));
        at = end;
      }
    }
    return whole;
  }

  private static boolean isChange(Piece piece) {
    return piece.kind() != Kind.SAME;
  }

  private static boolean isGap(Piece piece) {
    return piece.kind() == Kind.SAME
        && piece.text().indexOf('\n') < 0
        && piece.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    StringBuilder same = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.SAME) {
        flush(joined, Kind.REMOVED, removed);
        flush(joined, Kind.ADDED, added);
        same.append(piece.text());
      } else {
        flush(joined, Kind.SAME, same);
        (piece.kind() == Kind.REMOVED ? removed : added).append(piece.text());
      }
    }
    flush(joined, Kind.REMOVED, removed);
    flush(joined, Kind.ADDED, added);
    flush(joined, Kind.SAME, same);
    return joined;
  }

  private static void flush(List<Piece> joined, Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      joined.add(new Piece(kind, text.toString()));
      text.setLength(0);
    }
  }
}
