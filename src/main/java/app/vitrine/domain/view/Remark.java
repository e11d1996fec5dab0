package app.vitrine.domain.view;

import app.vitrine.domain.state.Target;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a person said about a result: a reason to make a part anew, or why a package was
 * rejected. A rejection waits for the first remake after it of each part it is about.
 *
 * @param said all of it
 * @param asks what of it is for the target
 * @param target the part it is about; null for a rejection that waits for every part
 * @param runId the first run that was to follow it; null as long as it waits
 * @param quiet whether it only shapes the part, and nobody is told when it cannot be followed there
 */
public record Remark(
    String said, String asks, @Nullable Target target, @Nullable UUID runId, boolean quiet) {
  /**
   * Why a package was rejected; whatever it is about is to follow it once it is made anew.
   *
   * @param brief the merchant's words on the product
   */
  static List<Remark> rejection(String said, String brief) {
    return shared(said, brief, null, null);
  }

  /**
   * Why a part is made anew; a reason to make everything is shared out among the parts it names.
   *
   * @param brief the merchant's words on the product
   */
  static List<Remark> reason(String said, String brief, Target target, UUID run) {
    return target == Target.ALL
        ? shared(said, brief, target, run)
        : List.of(new Remark(said, said, target, run, false));
  }

  private static List<Remark> shared(
      String said, String brief, @Nullable Target everything, @Nullable UUID run) {
    List<Share> shares = Share.of(said, brief);
    return shares.isEmpty()
        ? List.of(new Remark(said, said, everything, run, false))
        : shares.stream()
            .map(share -> new Remark(said, share.asks(), share.part(), run, share.quiet()))
            .toList();
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
      return Stream.of(follows ? about(target == null ? made : target, run) : this);
    }
    return Share.PARTS.stream().map(part -> about(part, part == made ? run : null));
  }

  private Remark about(Target part, @Nullable UUID run) {
    return new Remark(said, asks, part, run, quiet);
  }

  /** Whether it asks anything of a part. */
  boolean isAbout(Target part) {
    return target == null || target == part || target == Target.ALL;
  }
}
