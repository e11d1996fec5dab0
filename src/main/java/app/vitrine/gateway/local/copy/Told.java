package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the variants before told, so that the next one is another text. */
final class Told {
  private final Set<Statement> statements = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();
  private final List<Set<String>> texts = new ArrayList<>();

  /** The same, to try a text with. */
  Told copy() {
    Told copy = new Told();
    copy.statements.addAll(statements);
    copy.sentences.addAll(sentences);
    copy.texts.addAll(texts);
    return copy;
  }

  /** Whether no variant was written yet. */
  boolean isNothing() {
    return sentences.isEmpty();
  }

  Set<Statement> statements() {
    return Set.copyOf(statements);
  }

  /** Whether any of the group was told; its rest would begin with the same words. */
  boolean touches(List<Statement> group) {
    return group.stream().anyMatch(statements::contains);
  }

  /** Whether there are some and all of them were told. */
  boolean holds(List<Statement> some) {
    return !some.isEmpty() && statements.containsAll(some);
  }

  /** Whether a sentence was said in the same words. */
  boolean repeats(List<Sentence> some) {
    return some.stream().anyMatch(sentence -> sentences.contains(sentence.text()));
  }

  void add(Collection<Statement> more) {
    statements.addAll(more);
  }

  /** Remembers the sentences of a finished text. */
  void add(CopyText text) {
    Set<String> said = said(text);
    sentences.addAll(said);
    texts.add(said);
  }

  /** The largest share of sentences in common with one of the texts before, of the shorter one. */
  double shared(CopyText text) {
    Set<String> said = said(text);
    return texts.stream().mapToDouble(other -> shared(said, other)).max().orElse(0);
  }

  private static double shared(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Set<String> said(CopyText text) {
    Set<String> said = new HashSet<>(Set.of(text.title().text()));
    text.body().forEach(paragraph -> paragraph.forEach(sentence -> said.add(sentence.text())));
    text.bullets().forEach(bullet -> said.add(bullet.text()));
    return said;
  }
}
