package app.vitrine.domain.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text: a channel in a language in a variant.
 *
 * @param variant 1-based
 * @param body paragraphs, each a list of sentences
 * @param hashtags without the number sign
 * @param editedBy the person who last wrote in it; null when nobody did
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
    List<PolicyFinding> findings,
    @Nullable String editedBy) {
  public CopyText {
    body = body.stream().map(List::copyOf).toList();
    bullets = List.copyOf(bullets);
    hashtags = List.copyOf(hashtags);
    findings = List.copyOf(findings);
  }

  /** A text nobody edited. */
  public CopyText(
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
    this(
        channel,
        language,
        variant,
        framework,
        title,
        body,
        bullets,
        hashtags,
        callToAction,
        findings,
        null);
  }

  /** Whether this is the text for that channel and language, in that variant. */
  public boolean is(Channel in, Language as, int which) {
    return channel == in && language == as && variant == which;
  }

  /**
   * The body in words: paragraphs parted by an empty line, sentences by a space where the language
   * writes one.
   */
  public String bodyText() {
    return String.join("\n\n", paragraphs());
  }

  /** The paragraphs of the body in words. */
  public List<String> paragraphs() {
    String gap = language == Language.EN ? " " : "";
    return body.stream()
        .map(sentences -> sentences.stream().map(Sentence::text).collect(Collectors.joining(gap)))
        .toList();
  }

  /** The same text as another variant. */
  public CopyText as(int otherVariant) {
    return new CopyText(
        channel,
        language,
        otherVariant,
        framework,
        title,
        body,
        bullets,
        hashtags,
        callToAction,
        findings,
        editedBy);
  }

  /** The same text under another title. */
  public CopyText withTitle(Sentence other) {
    return with(other, bullets, findings);
  }

  /** The same text with other bullets. */
  public CopyText withBullets(List<Sentence> others) {
    return with(title, others, findings);
  }

  /** The same text with the policy room's findings. */
  public CopyText withFindings(List<PolicyFinding> found) {
    return with(title, bullets, found);
  }

  private CopyText with(Sentence head, List<Sentence> points, List<PolicyFinding> found) {
    return new CopyText(
        channel,
        language,
        variant,
        framework,
        head,
        body,
        points,
        hashtags,
        callToAction,
        found,
        editedBy);
  }
}
