package app.vitrine.policy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as plain fields, the way findings point into it: paragraphs of the body parted by an empty
 * line, sentences by a space where the language writes one, bullets by line, hashtags by a space.
 */
public record CopyFields(List<Field> fields) {
  /** One part of a text and the words in it. */
  public record Field(String name, String text) {}

  public CopyFields {
    fields = List.copyOf(fields);
  }

  /**
   * The fields {@code title}, {@code body}, {@code bullets}, {@code hashtags}, {@code
   * call_to_action}.
   */
  public static CopyFields of(CopyText copy) {
    return new CopyFields(
        List.of(
            new Field("title", copy.title().text()),
            new Field("body", copy.bodyText()),
            new Field(
                "bullets",
                copy.bullets().stream().map(Sentence::text).collect(Collectors.joining("\n"))),
            new Field("hashtags", String.join(" ", copy.hashtags())),
            new Field("call_to_action", copy.callToAction().text())));
  }
}
