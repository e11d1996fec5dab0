package app.vitrine.studio.packages;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A package's status in two or three words.
 *
 * @param key of the words
 * @param style {@code good}, {@code attention}, {@code wrong}, {@code quiet}, or empty for the
 *     accent
 */
public record StatusChip(String key, String style) {
  /**
   * The chip of a package.
   *
   * @param held a decision that is not stored yet; null for none
   */
  public static StatusChip of(PackageView view, HeldDecisions.@Nullable Kind held) {
    if (held != null) {
      return held == HeldDecisions.Kind.APPROVED
          ? new StatusChip("packages.status_approved", "good")
          : new StatusChip("packages.status_rejected", "attention");
    }
    return switch (view.status()) {
      case PENDING -> new StatusChip("packages.status_pending", "quiet");
      case RUNNING ->
          new StatusChip("packages.doing_" + view.stage().name().toLowerCase(Locale.ROOT), "");
      case APPROVAL_REQUIRED ->
          view.approvalStatus() == ApprovalStatus.REJECTED
              ? new StatusChip("packages.status_rejected", "attention")
              : new StatusChip("packages.status_waiting", "attention");
      case COMPLETED ->
          view.approvalStatus() == ApprovalStatus.APPROVED
              ? new StatusChip("packages.status_approved", "good")
              : new StatusChip("packages.status_completed", "good");
      case FAILED -> new StatusChip("packages.status_failed", "wrong");
      case CANCELLED -> new StatusChip("packages.status_cancelled", "quiet");
    };
  }

  /** Whether a package in this state is being worked on. */
  static boolean isActive(@Nullable PackageView view) {
    return view != null
        && (view.status() == PackageStatus.PENDING || view.status() == PackageStatus.RUNNING);
  }
}
