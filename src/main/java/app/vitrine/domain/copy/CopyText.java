package app.vitrine.domain.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One text: a channel in a language in a variant.
 *
 * @param variant 1-based
 * @param body paragraphs, each a list of sentences
 * @param hashtags without the number sign
 */
public record CopyText(
    Channel channel,
    Language language,
    int variant,
    Framework framework,
    Sentence title,
    List<List<Sentence>> body,
    List<Sentence> bullets,
    List<String> hashtags,
    Sentence callToAction,
    List<PolicyFinding> findings) {
  public CopyText {
    body = body.stream().map(List::copyOf).toList();
    bullets = List.copyOf(bullets);
    hashtags = List.copyOf(hashtags);
    findings = List.copyOf(findings);
  }

  /**
   * The body in words: paragraphs parted by an empty line, sentences by a space where the language
   * writes one.
   */
  public String bodyText() {
    String gap = language == Language.EN ? " " : "";
    return body.stream()
        .map(sentences -> sentences.stream().map(Sentence::text).collect(Collectors.joining(gap)))
        .collect(Collectors.joining("\n\n"));
  }

  /** The same text with the policy room's findings. */
  public CopyText withFindings(List<PolicyFinding> found) {
    return new CopyText(
        channel, language, variant, framework, title, body, bullets, hashtags, callToAction, found);
  }
}
