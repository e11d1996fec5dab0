package app.vitrine.domain.view;

/** What a stage of the current run is doing. */
public enum StageState {
  WAITING,
  RUNNING,
  DONE,
  SKIPPED,
  FAILED
}
