package app.vitrine.gateway.port;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import java.time.Instant;

/**
 * What surrounds a model call.
 *
 * @param workflowId the package it is for
 * @param idempotencyKey the same for a repeated call of the same work; a provider that was paid for
 *     it once is not paid again
 * @param deadline when the caller stops waiting
 */
public record CallContext(
    String workflowId,
    String idempotencyKey,
    Instant deadline,
    CancelToken cancel,
    ProgressSink progress) {}
