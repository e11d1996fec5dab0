package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the sources of statements. */
final class Sources {
  private Sources() {}

  static List<Source> of(List<Statement> statements) {
    Set<Source> all = new LinkedHashSet<>();
    statements.forEach(statement -> all.addAll(statement.sources()));
    return List.copyOf(all);
  }

  static List<Source> join(List<Source> first, List<Source> second) {
    Set<Source> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
