package app.vitrine.studio.packages;

import app.vitrine.studio.control.Notice;
import app.vitrine.studio.text.Said;
import java.util.UUID;
import javafx.beans.binding.Bindings;

/** Tells of a decision that can still be taken back, and takes it back. */
public final class DecisionNotice {
  private DecisionNotice() {}

  /**
   * The notice.
   *
   * @param title of the package
   */
  public static Notice of(
      HeldDecisions decisions, UUID packageId, HeldDecisions.Kind kind, String title) {
    String said =
        switch (kind) {
          case APPROVED -> "packages.said_approved";
          case REJECTED -> "packages.said_rejected";
        };
    return new Notice(
        Notice.Tone.GOOD,
        Said.of(said, title),
        "packages.undo",
        () -> decisions.takeBack(packageId),
        Bindings.createBooleanBinding(() -> decisions.of(packageId) == kind, decisions.held()));
  }
}
