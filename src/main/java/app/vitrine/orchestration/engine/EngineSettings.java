package app.vitrine.orchestration.engine;

import app.vitrine.domain.state.Stage;
import java.time.Duration;
import java.util.Map;

/**
 * How the engine works (contract §11).
 *
 * @param enabled the feature switch {@link #FEATURE_SWITCH}; when off nothing is started
 * @param parallelPerUser runs of one person at work at the same time, 1 or more
 * @param stageRetries further attempts at a stage after the first failed, 0 or more
 * @param backoffBase wait before the first retry; doubles with each further one
 * @param backoffMax longest wait before a retry
 * @param deadlines longest an attempt at a stage may take
 * @param stopGrace what a stage gets to notice that it should stop, before it is abandoned
 * @param closeGrace what a stage gets when the engine closes; closing takes little longer
 */
public record EngineSettings(
    boolean enabled,
    int parallelPerUser,
    int stageRetries,
    Duration backoffBase,
    Duration backoffMax,
    Map<Stage, Duration> deadlines,
    Duration stopGrace,
    Duration closeGrace) {
  /** Name of the feature switch in the environment. */
  public static final String FEATURE_SWITCH = "ENABLE_PRODUCT_PACKAGE_FLOW";

  public EngineSettings {
    deadlines = Map.copyOf(deadlines);
    if (parallelPerUser < 1 || stageRetries < 0) {
      throw new IllegalArgumentException(
          "parallel " + parallelPerUser + ", retries " + stageRetries);
    }
    for (Stage stage : Stage.work()) {
      if (!deadlines.containsKey(stage)) {
        throw new IllegalArgumentException("no deadline for " + stage);
      }
    }
  }

  /** The contract's defaults, with deadlines that suit a slow machine. */
  public static EngineSettings defaults() {
    return new EngineSettings(
        true,
        3,
        3,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Map.of(
            Stage.ANALYSIS, Duration.ofMinutes(5),
            Stage.COPYWRITING, Duration.ofMinutes(5),
            Stage.IMAGE_GENERATION, Duration.ofMinutes(10),
            Stage.VIDEO_GENERATION, Duration.ofMinutes(20),
            Stage.QA_REVIEW, Duration.ofMinutes(5)),
        Duration.ofMillis(700),
        Duration.ofSeconds(5));
  }

  /** These settings with the feature switch set. */
  public EngineSettings withEnabled(boolean to) {
    return new EngineSettings(
        to,
        parallelPerUser,
        stageRetries,
        backoffBase,
        backoffMax,
        deadlines,
        stopGrace,
        closeGrace);
  }

  /** These settings with another number of runs at work at the same time. */
  public EngineSettings withParallel(int perUser) {
    return new EngineSettings(
        enabled, perUser, stageRetries, backoffBase, backoffMax, deadlines, stopGrace, closeGrace);
  }

  /** Longest an attempt at {@code stage} may take. */
  public Duration deadline(Stage stage) {
    Duration deadline = deadlines.get(stage);
    if (deadline == null) {
      throw new IllegalArgumentException(stage + " is no working stage");
    }
    return deadline;
  }
}
