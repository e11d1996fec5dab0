package app.vitrine.domain.event;

import app.vitrine.domain.state.Stage;
import java.time.Instant;
import java.util.UUID;

/** An event before the store gives it its number. */
public record EventDraft(UUID runId, Stage stage, Instant time, String traceId, EventBody body) {
  /** The event as stored. */
  public Event numbered(long seq, UUID packageId, String workflowId) {
    return new Event(seq, packageId, workflowId, runId, stage, time, traceId, body);
  }
}
