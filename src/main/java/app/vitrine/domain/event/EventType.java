package app.vitrine.domain.event;

import java.util.Locale;

/** The event types of contract §6; wire names are the lower-case names. */
public enum EventType {
  THOUGHT(EventFamily.PLANNING),
  TOOL_CALL(EventFamily.TOOL),
  TOOL_RESULT(EventFamily.TOOL),
  RUN_STARTED(EventFamily.EXECUTION),
  STAGE_STARTED(EventFamily.EXECUTION),
  STAGE_RETRIED(EventFamily.EXECUTION),
  STAGE_FELL_BACK(EventFamily.EXECUTION),
  STAGE_COMPLETED(EventFamily.EXECUTION),
  STAGE_FAILED(EventFamily.EXECUTION),
  RUN_COMPLETED(EventFamily.EXECUTION),
  RUN_FAILED(EventFamily.EXECUTION),
  RUN_CANCELLED(EventFamily.EXECUTION),
  RUN_RESUMED(EventFamily.EXECUTION),
  PROGRESS(EventFamily.OUTCOME),
  ARTIFACT(EventFamily.OUTCOME),
  APPROVAL_REQUIRED(EventFamily.OUTCOME),
  APPROVED(EventFamily.OUTCOME),
  REJECTED(EventFamily.OUTCOME),
  ERROR(EventFamily.OUTCOME);

  private final EventFamily family;

  EventType(EventFamily family) {
    this.family = family;
  }

  public EventFamily family() {
    return family;
  }

  /** Such as {@code stage_started}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
