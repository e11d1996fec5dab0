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
    return of(decisions, packageId, kind, Notice.Tone.GOOD, Said.of(said, title));
  }

  /**
   * The notice of an approval that says what the person may have overlooked.
   *
   * @param title of the package
   * @param unsaved whether words on its copy are not saved
   * @param outdated whether a part of it rests on what was remade since
   */
  static Notice approved(
      HeldDecisions decisions, UUID packageId, String title, boolean unsaved, boolean outdated) {
    if (!unsaved && !outdated) {
      return of(decisions, packageId, HeldDecisions.Kind.APPROVED, title);
    }
    String said =
        unsaved && outdated
            ? "packages.said_approved_open"
            : unsaved ? "packages.said_approved_unsaved" : "packages.said_approved_outdated";
    return of(
        decisions,
        packageId,
        HeldDecisions.Kind.APPROVED,
        Notice.Tone.ATTENTION,
        Said.of(said, title));
  }

  private static Notice of(
      HeldDecisions decisions,
      UUID packageId,
      HeldDecisions.Kind kind,
      Notice.Tone tone,
      Said said) {
    return new Notice(
        tone,
        said,
        "packages.undo",
        () -> decisions.takeBack(packageId),
        Bindings.createBooleanBinding(() -> decisions.of(packageId) == kind, decisions.held()));
  }
}
