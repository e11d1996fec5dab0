package app.vitrine.export;

import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;

/** A film that shows pictures which were remade since. */
final class OldFilm {
  private OldFilm() {}

  /** Whether the package has one. */
  static boolean isIn(PackageView view) {
    return view.film() != null && view.stale().contains(Target.VIDEO);
  }

  /** Says so, and what remakes it. */
  static String notice(PackageView view) {
    return "The video still shows the earlier pictures; “vitrine regenerate "
        + view.workflowId()
        + " --target video” remakes it.";
  }
}
