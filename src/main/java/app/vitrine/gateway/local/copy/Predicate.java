package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.Source;
import java.util.List;

/**
 * A piece of an English sentence.
 *
 * @param verb "is", "has", …; empty for a predicate with its own verb or a clause
 * @param clause whether it has its own subject
 * @param group sentence of the brief it comes from
 */
record Predicate(
    String verb, String words, boolean clause, boolean negated, int group, List<Source> sources) {
  /** What is said of the product: "has" and "a steel body". */
  static Predicate of(String verb, String words, Statement statement) {
    return new Predicate(verb, words, false, false, statement.group(), statement.sources());
  }

  /** A sentence of its own. */
  static Predicate clause(String words, Statement statement) {
    return new Predicate("", words, true, false, statement.group(), statement.sources());
  }

  /** What the product is not. */
  static Predicate denial(String words, Statement statement) {
    return new Predicate("is", words, false, true, statement.group(), statement.sources());
  }

  /** What goes wrong, with a verb of its own: "will rust if left wet". */
  static Predicate warning(String words, Statement statement) {
    return new Predicate("", words, false, true, statement.group(), statement.sources());
  }

  /** Verb and words. */
  String text() {
    return verb.isEmpty() ? words : verb + " " + words;
  }
}
