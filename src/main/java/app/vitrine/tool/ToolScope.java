package app.vitrine.tool;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.port.CallContext;
import java.time.Instant;

/**
 * What surrounds the tool calls of one attempt at a stage.
 *
 * @param idempotencyKey of the stage; every call adds what makes it unlike its siblings
 * @param progress is told how far a call is, 0 to 1
 */
public record ToolScope(
    String workflowId,
    ToolCaller caller,
    String idempotencyKey,
    Instant deadline,
    CancelToken cancel,
    ProgressSink progress) {

  CallContext call(String part) {
    return new CallContext(workflowId, idempotencyKey + "/" + part, deadline, cancel, progress);
  }

  /** The same scope, whose calls tell {@code to} how far they are. */
  public ToolScope reporting(ProgressSink to) {
    return new ToolScope(workflowId, caller, idempotencyKey, deadline, cancel, to);
  }

  /** The same scope with other limits, for work that runs beside its siblings. */
  public ToolScope within(CancelToken token, Instant until) {
    return new ToolScope(
        workflowId,
        caller,
        idempotencyKey,
        until.isBefore(deadline) ? until : deadline,
        token,
        progress);
  }
}
