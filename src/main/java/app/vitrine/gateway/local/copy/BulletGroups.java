package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Decides which statements share a bullet. */
final class BulletGroups {
  private static final int LONGEST_LATIN = 130;
  private static final int LONGEST_CJK = 44;
  private static final int LONGEST_SHARED = 14;
  private static final int LONGEST_ORDER = 40;
  private static final Set<FactKind> MEASURES =
      EnumSet.of(FactKind.SIZE, FactKind.WEIGHT, FactKind.CAPACITY);
  private static final Set<FactKind> HANDLING = EnumSet.of(FactKind.CARE, FactKind.LIMIT);
  private static final Set<FactKind> TOLD =
      EnumSet.of(
          FactKind.CARE,
          FactKind.LIMIT,
          FactKind.SIZE,
          FactKind.WEIGHT,
          FactKind.CAPACITY,
          FactKind.INCLUDED,
          FactKind.QUANTITY);
  private static final Set<FactKind> KEPT =
      EnumSet.of(
          FactKind.SIZE,
          FactKind.WEIGHT,
          FactKind.CAPACITY,
          FactKind.QUANTITY,
          FactKind.CARE,
          FactKind.LIMIT);
  private static final Set<FactKind> BASIC = EnumSet.of(FactKind.MATERIAL);
  private static final Set<FactKind> ESSENTIAL =
      EnumSet.of(FactKind.MATERIAL, FactKind.SENSORY, FactKind.DURATION);
  private static final Set<Shape> MODIFIERS =
      EnumSet.of(Shape.ADJECTIVE, Shape.PARTICIPLE, Shape.PREPOSITION);

  private BulletGroups() {}

  /** Groups of statements that belong together in any case. */
  static List<List<Statement>> of(List<Statement> statements) {
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : statements) {
      List<Statement> last = groups.isEmpty() ? List.of() : groups.getLast();
      if (!last.isEmpty() && together(last.getLast(), statement)) {
        last.add(statement);
      } else {
        groups.add(new ArrayList<>(List.of(statement)));
      }
    }
    return groups;
  }

  private static boolean together(Statement before, Statement next) {
    if (isMeasuredToo(before, next)) {
      return before.group() == next.group();
    }
    if (bothIn(HANDLING, before, next)) {
      return !isWhole(before) && !isWhole(next);
    }
    boolean adjacent = before.group() == next.group() && before.order() + 1 == next.order();
    boolean counted =
        Character.isDigit(before.text().charAt(0)) || before.kind() == FactKind.QUANTITY;
    boolean modified = before.shape() == Shape.NOUN && !counted && MODIFIERS.contains(next.shape());
    return adjacent && modified && next.kind() != FactKind.QUANTITY;
  }

  /** A sentence with a subject of its own has a line to itself. */
  private static boolean isWhole(Statement statement) {
    return Scripts.isLatin(statement.text())
        ? statement.shape() == Shape.CLAUSE || statement.text().length() > LONGEST_ORDER
        : statement.text().length() > LONGEST_SHARED;
  }

  /** "Weighs 62 g" behind "the neck is 18 cm long" is not said of the neck. */
  private static boolean isMeasuredToo(Statement before, Statement next) {
    boolean part = before.shape() == Shape.NOUN && !Character.isDigit(before.text().charAt(0));
    boolean whole = Scripts.isLatin(before.text()) && (part || before.shape() == Shape.CLAUSE);
    boolean apart = before.group() != next.group() || next.shape() == Shape.VERB;
    boolean ofOther =
        (whole && apart) || (Scripts.isLatin(next.text()) && next.shape() == Shape.CLAUSE);
    return bothIn(MEASURES, before, next) && !ofOther;
  }

  private static boolean bothIn(Set<FactKind> kinds, Statement before, Statement next) {
    return kinds.contains(before.kind()) && kinds.contains(next.kind());
  }

  /**
   * Drops the last groups until {@code most} are left. What buyers must know stays, however many
   * that are: measures, quantity, care and limits, and of the kinds that say what the product is
   * the first group, unless the body tells it.
   *
   * @param told what the body tells
   * @param shortest whether scent and duration may go as well
   */
  static void drop(List<List<Statement>> groups, int most, Set<FactKind> told, boolean shortest) {
    Set<List<Statement>> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<FactKind> missing = EnumSet.copyOf(shortest ? BASIC : ESSENTIAL);
    missing.removeAll(told);
    for (List<Statement> group : groups) {
      boolean first = false;
      for (Statement statement : group) {
        first |= missing.remove(statement.kind()) || KEPT.contains(statement.kind());
      }
      if (first) {
        needed.add(group);
      }
    }
    for (int i = groups.size() - 1; i >= 0 && groups.size() > most; i--) {
      if (!needed.contains(groups.get(i))) {
        groups.remove(i);
      }
    }
  }

  /** At most so many groups: neighbours are joined first, then the least telling go. */
  static List<List<Statement>> limit(List<List<Statement>> groups, int most, Language language) {
    List<List<Statement>> kept = new ArrayList<>(groups);
    int longest = language == Language.EN ? LONGEST_LATIN : LONGEST_CJK;
    while (kept.size() > most) {
      int at = bestJoin(kept, longest);
      if (at < 0) {
        break;
      }
      List<Statement> joined = new ArrayList<>(kept.get(at));
      joined.addAll(kept.remove(at + 1));
      kept.set(at, joined);
    }
    for (int i = kept.size() - 1; i >= 0 && kept.size() > most; i--) {
      if (kept.get(i).stream().noneMatch(s -> TOLD.contains(s.kind()))) {
        kept.remove(i);
      }
    }
    return kept;
  }

  /** Index of the group to join with the next: the shortest pair of one sentence or measures. */
  private static int bestJoin(List<List<Statement>> groups, int longest) {
    int best = -1;
    int shortest = longest + 1;
    for (int i = 0; i + 1 < groups.size(); i++) {
      Statement before = groups.get(i).getLast();
      Statement next = groups.get(i + 1).getFirst();
      boolean near = before.group() == next.group() && joinable(before) && joinable(next);
      boolean related = near || isMeasuredToo(before, next);
      int length = length(groups.get(i)) + length(groups.get(i + 1));
      if (related && length < shortest) {
        shortest = length;
        best = i;
      }
    }
    return best;
  }

  private static boolean joinable(Statement statement) {
    boolean measured = MEASURES.contains(statement.kind());
    return !statement.text().contains("：")
        && !statement.text().contains(":")
        && !measured
        && !HANDLING.contains(statement.kind());
  }

  private static int length(List<Statement> group) {
    return group.stream().mapToInt(s -> s.text().length() + 2).sum();
  }
}
