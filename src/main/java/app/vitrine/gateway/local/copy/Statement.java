package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Shape;
import java.util.List;

/**
 * Something that may be said of the product, in the language of the copy.
 *
 * @param text a phrase or clause without final punctuation
 * @param shape its grammar; only English looks at it
 * @param group statements of the same number stood in one sentence of the brief
 * @param order place in the brief
 */
public record Statement(
    String text, FactKind kind, Shape shape, int group, int order, List<Source> sources) {
  public Statement {
    sources = List.copyOf(sources);
  }
}
