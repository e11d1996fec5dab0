package app.vitrine.studio.copy;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;

/** What the pane of the texts shows. */
public enum CopyState {
  /** Its turn has not come. */
  WAITING,
  /** The first texts are being written. */
  WRITING,
  /** Writing failed, and there are no earlier texts. */
  FAILED,
  /** The package was asked for without texts. */
  NOT_ASKED,
  READY;

  /** How it is with a package. */
  static CopyState of(PackageView view) {
    if (view.copy() != null) {
      return READY;
    }
    return switch (view.stageView(Stage.COPYWRITING).state()) {
      case RUNNING -> view.isUnfinished() ? WRITING : FAILED;
      case FAILED -> FAILED;
      case SKIPPED -> NOT_ASKED;
      case WAITING, DONE -> unwritten(view);
    };
  }

  private static CopyState unwritten(PackageView view) {
    boolean ended =
        view.status() == PackageStatus.FAILED || view.status() == PackageStatus.CANCELLED;
    return ended ? FAILED : WAITING;
  }
}
