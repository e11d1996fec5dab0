package app.vitrine.domain.event;

import app.vitrine.domain.state.Stage;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored event.
 *
 * @param seq gap-free within the package, from 1
 * @param time UTC, microseconds at most
 * @param traceId joins what one command caused
 */
public record Event(
    long seq,
    UUID packageId,
    String workflowId,
    UUID runId,
    Stage stage,
    Instant time,
    String traceId,
    EventBody body) {}
