package app.vitrine.agent;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text under review.
 *
 * @param label of it in the ids of checks
 * @param named the text, said to a person
 */
record ReviewedText(CopyText text, String label, String named) {
  /**
   * A text of a package.
   *
   * @param among the package's languages
   */
  static ReviewedText of(CopyText text, List<Language> among, QaWords words) {
    return new ReviewedText(
        text,
        Wire.name(text.channel()) + "_" + Wire.name(text.language()) + "_" + text.variant(),
        words.name(text, among));
  }

  /** All that the text says, bullets and call to action included. */
  Stream<Sentence> sentences() {
    return sentences(text);
  }

  /** All that a text says, bullets and call to action included. */
  static Stream<Sentence> sentences(CopyText text) {
    return Stream.of(
            Stream.of(text.title(), text.callToAction()),
            text.body().stream().flatMap(List::stream),
            text.bullets().stream())
        .flatMap(part -> part);
  }

  /** The title and the body's sentences, in order. */
  static Stream<Sentence> story(CopyText text) {
    return Stream.concat(Stream.of(text.title()), text.body().stream().flatMap(List::stream));
  }
}
