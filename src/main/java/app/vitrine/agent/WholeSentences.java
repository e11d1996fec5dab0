package app.vitrine.agent;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import app.vitrine.policy.TornPhrase;
import app.vitrine.policy.TornPhrases;
import java.util.List;
import java.util.stream.Stream;

/** Whether every title, sentence, bullet and call to action is whole, whoever wrote it. */
final class WholeSentences {
  private static final String KIND = "copy_sentences";
  private static final String WANTED = "whole sentences";

  private final TornPhrases shapes = TornPhrases.load();
  private final QaWords words;

  WholeSentences(QaWords words) {
    this.words = words;
  }

  /** Adds a failure for every torn place, or one check that passed. */
  void check(ReviewedText reviewed, Checklist checks) {
    List<String> torn = torn(reviewed.text());
    if (torn.isEmpty()) {
      checks.add(
          KIND, reviewed.label(), reviewed.named(), Severity.WARNING, true, "all whole", WANTED);
    }
    for (String place : torn) {
      checks.addSaid(
          KIND,
          KIND + "." + reviewed.label(),
          Severity.WARNING,
          false,
          place,
          WANTED,
          words.torn(reviewed.named(), place));
    }
  }

  /** The words around every torn place, in reading order. */
  private List<String> torn(CopyText text) {
    Language language = text.language();
    Stream<TornPhrase> open =
        ReviewedText.sentences(text)
            .map(Sentence::text)
            .flatMap(sentence -> shapes.in(sentence, language).stream());
    Stream<TornPhrase> unpaired =
        passages(text).flatMap(passage -> shapes.unpaired(passage).stream());
    return Stream.concat(open, unpaired).map(TornPhrase::words).distinct().toList();
  }

  /** What a bracket may reach through: a paragraph, or a part that stands alone. */
  private static Stream<String> passages(CopyText text) {
    return Stream.of(
            Stream.of(text.title().text()),
            text.paragraphs().stream(),
            text.bullets().stream().map(Sentence::text),
            Stream.of(text.callToAction().text()))
        .flatMap(part -> part);
  }
}
