package app.vitrine.domain.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import java.util.List;

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

  /** The same text with the policy room's findings. */
  public CopyText withFindings(List<PolicyFinding> found) {
    return new CopyText(
        channel, language, variant, framework, title, body, bullets, hashtags, callToAction, found);
  }
}
