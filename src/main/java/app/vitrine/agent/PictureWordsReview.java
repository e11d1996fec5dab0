package app.vitrine.agent;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.qa.Severity;
import app.vitrine.policy.ClaimContext;
import app.vitrine.policy.ClaimRules;
import java.util.stream.Stream;

/**
 * Looks at what stands written in a picture: whether it can be read, and whether it may be said.
 */
final class PictureWordsReview {
  /** Contrast ratio of words that WCAG 2.2 asks for. */
  private static final double LEAST_CONTRAST = 4.5;

  private final ClaimRules rules = ClaimRules.load();

  void review(Picture picture, Checklist checks) {
    String label = picture.file().label();
    Double contrast = picture.checks().get("text_contrast");
    if (contrast != null) {
      checks.add(
          "image_text_contrast",
          label,
          label.replace('_', ' '),
          Severity.BLOCKING,
          contrast >= LEAST_CONTRAST,
          Checklist.number(contrast),
          "at least " + Checklist.number(LEAST_CONTRAST));
    }
    CalloutWords words = picture.words();
    if (words != null) {
      Stream.concat(Stream.of(words.name()), words.points().stream())
          .flatMap(said -> found(said, words.language()))
          .forEach(
              finding ->
                  checks.addSaid(
                      "image_policy",
                      "image_policy." + label + "." + finding.rule(),
                      finding.severity(),
                      false,
                      finding.term(),
                      "words the rules allow",
                      finding.message()));
    }
  }

  private Stream<PolicyFinding> found(Sentence said, Language language) {
    return rules.check("picture", said.text(), language, ClaimContext.ANYWHERE).stream();
  }
}
