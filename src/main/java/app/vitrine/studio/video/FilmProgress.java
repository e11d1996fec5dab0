package app.vitrine.studio.video;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a film is that is to be made by the run under way.
 *
 * @param started whether its stage has begun; before, other stages are at work
 * @param step being done
 * @param percent of the film's stage, 0 to 100
 * @param shot the one shot being changed, 1-based; 0 when all are made
 * @param music whether only its music is written anew
 * @param fellBack whether it goes on as a slideshow
 */
record FilmProgress(
    boolean started, VideoStep step, int percent, int shot, boolean music, boolean fellBack) {
  private static final int ALL = 100;

  /** How far the film of a package is; empty when none is being made. */
  static Optional<FilmProgress> of(PackageView view) {
    StageState state = view.stageView(Stage.VIDEO_GENERATION).state();
    boolean coming = state == StageState.WAITING || state == StageState.RUNNING;
    boolean wanted = view.runEnded() || view.target().generates(Stage.VIDEO_GENERATION);
    if (!view.isUnfinished() || !coming || !wanted) {
      return Optional.empty();
    }
    boolean started = state == StageState.RUNNING;
    return Optional.of(
        new FilmProgress(
            started,
            started ? step(view.currentStep()) : VideoStep.STYLE_DETECTION,
            started ? percent(view.percentage()) : 0,
            shot(view.revision()),
            view.revision() instanceof Revision.MusicChanged,
            view.stageView(Stage.VIDEO_GENERATION).fellBack()));
  }

  private static int shot(@Nullable Revision revision) {
    return revision instanceof Revision.ShotEdited edited ? edited.sequence() : 0;
  }

  private static VideoStep step(String name) {
    return Arrays.stream(VideoStep.values())
        .filter(step -> step.wireName().equals(name))
        .findFirst()
        .orElse(VideoStep.STYLE_DETECTION);
  }

  private static int percent(int overall) {
    int from = Stage.VIDEO_GENERATION.entryPercentage();
    int to = Stage.QA_REVIEW.entryPercentage();
    return Math.clamp((long) ALL * (overall - from) / Math.max(1, to - from), 0, ALL);
  }
}
