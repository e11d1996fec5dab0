package app.vitrine.domain.copy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a text as plain words, the way a {@link PolicyFinding} points into it.
 *
 * @param name {@code title}, {@code body}, {@code bullets}, {@code hashtags} or {@code
 *     call_to_action}
 * @param text the words: of the body as {@link CopyText#bodyText}, bullets by line, hashtags by a
 *     space
 */
public record CopyField(String name, String text) {
  /** The five parts of a text, in reading order. */
  public static List<CopyField> of(CopyText copy) {
    return List.of(
        new CopyField("title", copy.title().text()),
        new CopyField("body", copy.bodyText()),
        new CopyField(
            "bullets",
            copy.bullets().stream().map(Sentence::text).collect(Collectors.joining("\n"))),
        new CopyField("hashtags", String.join(" ", copy.hashtags())),
        new CopyField("call_to_action", copy.callToAction().text()));
  }
}
