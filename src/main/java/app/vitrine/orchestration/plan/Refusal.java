package app.vitrine.orchestration.plan;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import java.util.Locale;

/** Says why a move is not possible and which ones are. */
public final class Refusal {
  private Refusal() {}

  /**
   * The move does not exist from this state.
   *
   * @param move what cannot be done, such as {@code approved}
   */
  static VitrineException of(RunState state, String move) {
    return VitrineException.conflict(
        "The package cannot be " + move + ": " + situation(state) + ".", possible(state));
  }

  /**
   * The move does not exist for a package whose run was broken off and goes on nowhere.
   *
   * @param event that was wanted
   */
  public static VitrineException interrupted(RunState state, RunEvent event) {
    return VitrineException.conflict(
        "The package cannot be "
            + move(event)
            + ": it was interrupted at "
            + words(state.stage())
            + ".",
        "“vitrine resume” goes on with it, “vitrine cancel” gives it up.");
  }

  private static String move(RunEvent event) {
    return switch (event) {
      case RunEvent.Approve _ -> "approved";
      case RunEvent.Reject _ -> "rejected";
      case RunEvent.Regenerate _ -> "regenerated";
      default -> "changed";
    };
  }

  /** The target rests on a stage that has no result. */
  static VitrineException missing(Target target, Stage stage) {
    return VitrineException.conflict(
        "The "
            + words(target)
            + " cannot be regenerated alone: the result of the "
            + words(stage)
            + " stage, on which this part rests, was never made.",
        "Regenerate all.");
  }

  private static String situation(RunState state) {
    return switch (state.status()) {
      case PENDING -> "it is waiting in the queue";
      case RUNNING -> "it is being made, now at " + words(state.stage());
      case APPROVAL_REQUIRED ->
          state.approval() == ApprovalStatus.REJECTED
              ? "it was rejected"
              : "it is waiting for approval";
      case COMPLETED ->
          state.approval() == ApprovalStatus.APPROVED
              ? "it is already approved"
              : "it is completed";
      case FAILED -> "it failed at " + words(state.stage());
      case CANCELLED -> "it was cancelled";
    };
  }

  private static String possible(RunState state) {
    return switch (state.status()) {
      case PENDING, RUNNING -> "Wait until it is finished, or cancel it.";
      case APPROVAL_REQUIRED ->
          state.approval() == ApprovalStatus.REJECTED
              ? "Regenerate a part or all of it, or cancel it."
              : "Approve it, reject it, regenerate a part or all of it, or cancel it.";
      case COMPLETED -> "Regenerate a part or all of it if something should change.";
      case FAILED -> "Regenerate the part that failed, or all.";
      case CANCELLED -> "Start a new package from the same photo and text.";
    };
  }

  static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
