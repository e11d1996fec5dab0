package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides which statements share a line. */
final class BulletGroups {
  private static final Set<FactKind> MEASURES =
      EnumSet.of(FactKind.SIZE, FactKind.WEIGHT, FactKind.CAPACITY);
  private static final Set<FactKind> HANDLING = EnumSet.of(FactKind.CARE, FactKind.LIMIT);
  private static final Set<Shape> MODIFIERS =
      EnumSet.of(Shape.ADJECTIVE, Shape.PARTICIPLE, Shape.PREPOSITION);

  private BulletGroups() {}

  static List<List<Statement>> of(List<Statement> statements, Pool pool) {
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
    boolean measures = MEASURES.contains(before.kind()) && MEASURES.contains(next.kind());
    boolean handling = HANDLING.contains(before.kind()) && HANDLING.contains(next.kind());
    if (measures || handling) {
      return before.group() == next.group();
    }
    boolean adjacent = before.group() == next.group() && before.order() + 1 == next.order();
    boolean modified =
        before.shape() == Shape.NOUN
            && MODIFIERS.contains(next.shape())
            && next.kind() != FactKind.QUANTITY;
    return adjacent && modified;
  }

  /** Keeps the first groups and every group on handling. */
  static List<List<Statement>> limit(List<List<Statement>> groups, int most) {
    List<List<Statement>> kept = new ArrayList<>(groups);
    for (int i = kept.size() - 1; i >= 0 && kept.size() > most; i--) {
      boolean needed = kept.get(i).stream().anyMatch(s -> HANDLING.contains(s.kind()));
      if (!needed) {
        kept.remove(i);
      }
    }
    return kept;
  }
}
