package app.vitrine.studio.packages;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.plan.RunEvent;
import app.vitrine.orchestration.plan.RunPlan;
import app.vitrine.orchestration.plan.RunState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person may do with a package. */
public enum Move {
  APPROVE,
  REJECT,
  REMAKE_COPY,
  REMAKE_IMAGES,
  REMAKE_VIDEO,
  REMAKE_ALL,
  EXPORT,
  CANCEL;

  /** The move that makes a target anew. */
  public static Move remaking(Target target) {
    return switch (target) {
      case COPYWRITING -> REMAKE_COPY;
      case IMAGES -> REMAKE_IMAGES;
      case VIDEO -> REMAKE_VIDEO;
      case ALL -> REMAKE_ALL;
    };
  }

  /**
   * Key of the sentence that says why the package does not allow this move; empty when it does.
   *
   * @param view null before the package was read
   */
  public Optional<String> refusal(@Nullable PackageView view) {
    if (view == null) {
      return Optional.of("packages.loading");
    }
    return isAllowed(view) ? Optional.empty() : Optional.of("packages." + situation(view));
  }

  private boolean isAllowed(PackageView view) {
    if (this == EXPORT) {
      return view.status() == PackageStatus.COMPLETED;
    }
    return RunPlan.allows(RunState.of(view), event(view));
  }

  private RunEvent event(PackageView view) {
    return switch (this) {
      case APPROVE -> new RunEvent.Approve("");
      case REJECT -> new RunEvent.Reject("");
      case CANCEL, EXPORT -> new RunEvent.Cancel("");
      case REMAKE_COPY -> new RunEvent.Regenerate(view.userId(), Target.COPYWRITING, "");
      case REMAKE_IMAGES -> new RunEvent.Regenerate(view.userId(), Target.IMAGES, "");
      case REMAKE_VIDEO -> new RunEvent.Regenerate(view.userId(), Target.VIDEO, "");
      case REMAKE_ALL -> new RunEvent.Regenerate(view.userId(), Target.ALL, "");
    };
  }

  private String situation(PackageView view) {
    boolean remaking = this == REMAKE_COPY || this == REMAKE_IMAGES || this == REMAKE_VIDEO;
    return switch (view.status()) {
      case PENDING -> "not_pending";
      case RUNNING -> "not_running";
      case CANCELLED -> "not_cancelled";
      case FAILED -> remaking ? "not_founded" : "not_failed";
      case COMPLETED -> remaking ? "not_founded" : "not_completed";
      case APPROVAL_REQUIRED -> {
        if (remaking) {
          yield "not_founded";
        }
        yield view.approvalStatus() == ApprovalStatus.REJECTED ? "not_rejected" : "not_waiting";
      }
    };
  }
}
