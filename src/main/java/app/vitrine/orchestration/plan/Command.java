package app.vitrine.orchestration.plan;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;

/** What the plan wants done. An engine carries a step's commands out in order. */
public sealed interface Command {
  /** Store this event. All of one step go into one transaction. */
  record StoreEvent(Stage stage, EventBody body) implements Command {}

  /** Then let an agent work in this stage. */
  record RunStage(Stage stage) implements Command {}
}
