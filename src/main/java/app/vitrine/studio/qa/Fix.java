package app.vitrine.studio.qa;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.state.Target;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a part anew with what a check found as the reason.
 *
 * @param reason for the agents, in the review's own words
 */
record Fix(Target target, String reason) {
  /** Longest reason the engine takes, in characters. */
  private static final int LONGEST = 2_000;

  /**
   * Making anew with the finding as the reason does not mend these: another photo does, or a fuller
   * brief, or a person's own words do, or they are by the person's wish or by intent.
   */
  private static final Set<String> BEYOND =
      Set.of(
          "image_sharpness",
          "image_guidance",
          "image_fidelity_known",
          "image_fidelity_told",
          "copy_language",
          "copy_name",
          "copy_facts",
          "copy_price",
          "copy_guidance",
          "copy_left_out",
          "copy_aside",
          "copy_spelling",
          "copy_sentences",
          "video_guidance",
          "video_beats",
          "video_fallback");

  /** The fix for a failed check; empty when making a part anew does not mend it. */
  static Optional<Fix> of(QaCheck check) {
    if (check.passed()
        || check.target() == QaTarget.PHOTO
        || BEYOND.contains(CheckPlace.kind(check))) {
      return Optional.empty();
    }
    Target target =
        switch (check.target()) {
          case COPY -> Target.COPYWRITING;
          case PHOTO, IMAGES -> Target.IMAGES;
          case VIDEO -> Target.VIDEO;
        };
    String reason = check.message() + " " + check.measured() + " → " + check.expected();
    return Optional.of(
        new Fix(target, reason.substring(0, Math.min(LONGEST, reason.length())).strip()));
  }
}
