package app.vitrine.agent;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventSink;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.tool.ToolCaller;
import app.vitrine.tool.ToolScope;
import app.vitrine.tool.Toolbox;
import java.time.Instant;

/**
 * What a stage works with.
 *
 * @param idempotencyKey the same for every attempt at this stage of this run
 * @param attempt from 1
 * @param deadline when the attempt is cancelled
 */
public record StageContext(
    String workflowId,
    String idempotencyKey,
    int attempt,
    Instant deadline,
    CancelToken cancel,
    ProgressSink progress,
    EventSink events,
    Toolbox tools) {

  /** The scope in which {@code agent} calls tools; the stage tells its progress itself. */
  public ToolScope as(String agent) {
    return new ToolScope(
        workflowId,
        new ToolCaller(agent, events),
        idempotencyKey,
        deadline,
        cancel,
        ProgressSink.NONE);
  }

  /** Records a plan or an explanation; never counted as work. */
  public void think(String agent, String text) {
    events.emit(new EventBody.Thought(agent, text));
  }

  /** Records that a file is there to be looked at. */
  public void ready(String artifactType, MediaFile file) {
    events.emit(new EventBody.ArtifactReady(artifactType, file.id(), file.file(), file.label()));
  }

  /** Records that the stage goes on with a simpler way. */
  public void fellBack(String from, String to, String reason) {
    events.emit(new EventBody.StageFellBack(from, to, reason));
  }
}
