package app.vitrine.studio.images;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.packages.PaneTab;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a package's pictures stand as a whole. */
enum ImagesState {
  /** The package is being read. */
  OPENING,
  /** Their stage was not reached yet. */
  NOT_YET,
  MAKING,
  /** The package is made without pictures. */
  LEFT_OUT,
  /** They could not be made, or the work was stopped before. */
  FAILED,
  READY;

  /** What is said above pictures that are there. */
  enum Banner {
    NONE,
    REDOING,
    FAILED,
    MISSING,
    STALE
  }

  private static final Set<PackageStatus> OPEN_TO_CHANGES =
      EnumSet.of(PackageStatus.APPROVAL_REQUIRED, PackageStatus.COMPLETED, PackageStatus.FAILED);

  /** Whether there is more to see than that nothing is there yet. */
  boolean hasSomethingToSay() {
    return this == MAKING || this == FAILED || this == READY;
  }

  static ImagesState of(@Nullable PackageView view) {
    if (view == null) {
      return OPENING;
    }
    if (view.pictures() != null) {
      return READY;
    }
    return switch (view.stageView(Stage.IMAGE_GENERATION).state()) {
      case RUNNING -> view.isUnfinished() ? MAKING : FAILED;
      case SKIPPED -> LEFT_OUT;
      case FAILED, DONE -> FAILED;
      case WAITING -> view.isUnfinished() ? NOT_YET : FAILED;
    };
  }

  /** Above the pictures of a package that has some. */
  static Banner banner(PackageView view, boolean someMissing) {
    StageState stage = view.stageView(Stage.IMAGE_GENERATION).state();
    boolean remade = view.target().regenerates(Stage.IMAGE_GENERATION);
    if (remade
        && view.isUnfinished()
        && (stage == StageState.WAITING || stage == StageState.RUNNING)) {
      return Banner.REDOING;
    }
    if (remade && view.status() == PackageStatus.FAILED && stage == StageState.FAILED) {
      return Banner.FAILED;
    }
    if (someMissing) {
      return Banner.MISSING;
    }
    return view.stale().contains(Target.IMAGES) ? Banner.STALE : Banner.NONE;
  }

  /** Whether a person may have something of the package made anew. */
  static boolean mayChange(PackageView view) {
    return OPEN_TO_CHANGES.contains(view.status());
  }

  /** What the pane's tab shows. */
  static PaneTab.Dot dot(PackageView view) {
    StageState stage = view.stageView(Stage.IMAGE_GENERATION).state();
    if (stage == StageState.FAILED) {
      return PaneTab.Dot.WRONG;
    }
    if (stage == StageState.RUNNING && view.isUnfinished()) {
      return PaneTab.Dot.WORKING;
    }
    boolean hints =
        view.pictures() != null
            && view.pictures().pictures().stream()
                .anyMatch(
                    picture ->
                        PictureChecks.of(view.qaReport(), view.pictures(), picture).stream()
                            .anyMatch(line -> !line.passed()));
    return hints ? PaneTab.Dot.ATTENTION : PaneTab.Dot.NONE;
  }
}
