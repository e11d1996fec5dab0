package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Concept;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.TermFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Statements that take back what the name suggests: a "leather journal" that is "not real leather".
 * No text may give the name without them.
 */
final class Corrections {
  private final Lexicon lexicon;

  Corrections(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes them out of the pool. */
  List<Statement> takeFrom(Pool pool, FactSheet sheet) {
    Set<Concept> named =
        lexicon.materials().find(sheet.name()).stream()
            .map(TermFinder.Hit::concept)
            .collect(Collectors.toSet());
    List<Statement> corrections =
        pool.left().stream()
            .filter(statement -> statement.kind() == FactKind.LIMIT)
            .filter(statement -> denies(statement, named))
            .toList();
    corrections.forEach(pool::takeThis);
    return corrections;
  }

  private boolean denies(Statement statement, Set<Concept> named) {
    return lexicon.materials().find(statement.text()).stream()
        .anyMatch(
            hit ->
                named.contains(hit.concept()) && Negations.before(statement.text(), hit.start()));
  }
}
