package app.vitrine.domain.state;

import java.util.EnumSet;
import java.util.Set;

/** What a run makes: everything, or one part of a package. */
public enum Target {
  ALL(Stage.ANALYSIS, Stage.COPYWRITING, Stage.IMAGE_GENERATION, Stage.VIDEO_GENERATION),
  COPYWRITING(Stage.COPYWRITING),
  IMAGES(Stage.IMAGE_GENERATION),
  VIDEO(Stage.VIDEO_GENERATION);

  private final Set<Stage> makes;

  Target(Stage first, Stage... rest) {
    this.makes = EnumSet.of(first, rest);
  }

  /** The first stage a regeneration of this target runs. */
  public Stage firstStage() {
    return makes.iterator().next();
  }

  /** Whether a regeneration of this target works in {@code stage}; quality review always runs. */
  public boolean regenerates(Stage stage) {
    return makes.contains(stage) || stage == Stage.QA_REVIEW;
  }

  /**
   * Whether a first run limited to this target works in {@code stage}: as a regeneration, and the
   * analysis everything rests on.
   */
  public boolean generates(Stage stage) {
    return regenerates(stage) || stage == Stage.ANALYSIS;
  }

  /** The parts that show this one and are out of date once it is remade. */
  public Set<Target> dependants() {
    return switch (this) {
      case IMAGES -> EnumSet.of(VIDEO);
      case COPYWRITING, VIDEO, ALL -> EnumSet.noneOf(Target.class);
    };
  }
}
