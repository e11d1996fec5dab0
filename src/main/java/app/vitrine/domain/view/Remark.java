package app.vitrine.domain.view;

import app.vitrine.domain.state.Target;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person said about a result: a reason to make a part anew, or why a package was
 * rejected.
 *
 * @param target the part it is about; null for a rejection since which no part was made anew
 * @param runId the first run that was to follow it; null for such a rejection
 */
public record Remark(String said, @Nullable Target target, @Nullable UUID runId) {
  /** Why a package was rejected; whatever is made anew next is to follow it. */
  static Remark rejection(String said) {
    return new Remark(said, null, null);
  }

  /** A rejection becomes a remark on what the run makes; any other stays what it is. */
  Remark takenUpBy(Target made, UUID run) {
    return target == null ? new Remark(said, made, run) : this;
  }

  /** Whether it asks anything of a part. */
  boolean isAbout(Target part) {
    return target == null || target == part || target == Target.ALL;
  }
}
