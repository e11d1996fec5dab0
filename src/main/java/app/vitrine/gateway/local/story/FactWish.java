package app.vitrine.gateway.local.story;

import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.GuidanceNote;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.copy.Steering;
import java.util.List;
import java.util.Optional;

/**
 * A wish about what a film tells.
 *
 * @param before what was said before it in the same breath, so that "leave out the lid and the box"
 *     leaves out both; empty for nothing
 * @param said the wish as the person said it
 * @param out whether something shall not be told
 * @param told whether it speaks of telling, and not only of something
 */
record FactWish(String before, String said, boolean out, boolean told) {
  private static final String PAUSE = ", ";

  /** All that was said in a breath up to here. */
  String breath() {
    return before.isEmpty() ? said : before + PAUSE + said;
  }

  /** Whether it can be read as a wish about facts at all. */
  boolean isRead() {
    Steering earlier = Steering.of(List.of(before));
    Steering now = Steering.of(List.of(breath()));
    return now.wishes().size() > earlier.wishes().size();
  }

  /**
   * What is to be said of it to the person.
   *
   * @param whole all that could be told
   * @param lines what the film tells, by the sources of its lines
   */
  Optional<GuidanceNote> note(FactSheet whole, List<List<Source>> lines) {
    Steering earlier = Steering.of(List.of(before));
    Steering now = Steering.of(List.of(breath()));
    if (now.without(whole).statements().size() < earlier.without(whole).statements().size()) {
      return Optional.empty();
    }
    List<Statement> meant =
        whole.statements().stream()
            .filter(statement -> now.wish(statement) != earlier.wish(statement))
            .toList();
    if (meant.isEmpty()) {
      return out
          ? Optional.of(new GuidanceNote("unknown", said)).filter(note -> !told)
          : Optional.of(new GuidanceNote("missing", said));
    }
    boolean shown =
        meant.stream()
            .anyMatch(statement -> now.wish(statement) < 0 || lines.contains(statement.sources()));
    return shown ? Optional.empty() : Optional.of(new GuidanceNote("unshown", said));
  }
}
