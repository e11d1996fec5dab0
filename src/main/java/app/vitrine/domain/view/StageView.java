package app.vitrine.domain.view;

/**
 * A stage of the current run as it stands.
 *
 * @param attempts started so far
 * @param durationMs of the finished stage, 0 before
 */
public record StageView(StageState state, int attempts, boolean fellBack, long durationMs) {
  /** A stage nothing happened in yet. */
  public static final StageView WAITING = new StageView(StageState.WAITING, 0, false, 0);

  /** A stage the run leaves out, from the run's start on. */
  public static final StageView SKIPPED = new StageView(StageState.SKIPPED, 0, false, 0);
}
