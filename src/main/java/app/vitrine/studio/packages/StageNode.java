package app.vitrine.studio.packages;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Locale;

/**
 * A stage as the timeline shows it.
 *
 * @param details what to say under its name, most important first
 * @param fill of the line that leads on from it, 0 to 1
 * @param steps within the film's stage; empty for other stages and before it begins
 */
public record StageNode(Stage stage, Look look, List<Said> details, double fill, List<Step> steps) {
  public StageNode {
    details = List.copyOf(details);
    steps = List.copyOf(steps);
  }

  /** How a node looks. */
  public enum Look {
    WAITING,
    QUEUED,
    RUNNING,
    RETRYING,
    DONE,
    KEPT,
    FELL_BACK,
    FAILED,
    SKIPPED,
    STALE,
    ASKING,
    REJECTED,
    CANCELLED;

    /** Key of its name. */
    public String key() {
      return "packages.look_" + name().toLowerCase(Locale.ROOT);
    }

    /** Style class. */
    public String style() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A step within the film's stage.
   *
   * @param durationMs 0 while it is not finished, or when it is not known
   */
  public record Step(VideoStep step, Look look, long durationMs) {
    /** Key of its name. */
    public String key() {
      return "packages.step_" + step.wireName();
    }
  }

  /** Key of its name. */
  public String key() {
    return key(stage);
  }

  /** Key of a stage's name. */
  public static String key(Stage stage) {
    return "packages.stage_" + stage.name().toLowerCase(Locale.ROOT);
  }
}
