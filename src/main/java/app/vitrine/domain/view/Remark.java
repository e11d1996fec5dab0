package app.vitrine.domain.view;

import app.vitrine.domain.state.Target;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a person said about a result: a reason to make a part anew, or why a package was
 * rejected. A rejection waits for each part's first remake after it.
 *
 * @param target the part it is about; null for a rejection that waits for every part
 * @param runId the first run that was to follow it; null as long as it waits
 */
public record Remark(String said, @Nullable Target target, @Nullable UUID runId) {
  private static final List<Target> PARTS =
      List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO);

  /** Why a package was rejected; whatever is made anew is to follow it. */
  static Remark rejection(String said) {
    return new Remark(said, null, null);
  }

  /**
   * What remains of it once a run makes {@code made}: that run follows a waiting rejection, which
   * goes on waiting for the other parts. Any other remark stays what it is.
   */
  Stream<Remark> takenUpBy(Target made, UUID run) {
    if (runId != null) {
      return Stream.of(this);
    }
    if (target != null || made == Target.ALL) {
      boolean follows = made == target || made == Target.ALL;
      return Stream.of(follows ? new Remark(said, target == null ? made : target, run) : this);
    }
    return PARTS.stream().map(part -> new Remark(said, part, part == made ? run : null));
  }

  /** Whether it asks anything of a part. */
  boolean isAbout(Target part) {
    return target == null || target == part || target == Target.ALL;
  }
}
