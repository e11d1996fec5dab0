package app.vitrine.orchestration.port;

import app.vitrine.domain.event.EventSink;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import java.time.Instant;

/**
 * One attempt at a stage.
 *
 * @param view the package as it stands, with the results of earlier stages and people's guidance
 * @param revision what this stage writes is called v{@code revision}
 * @param attempt from 1
 * @param deadline when the engine cancels the attempt
 * @param idempotencyKey the same for every attempt at this stage of this run
 */
public record StageOrder(
    PackageView view,
    Stage stage,
    int revision,
    int attempt,
    Instant deadline,
    String idempotencyKey,
    CancelToken cancel,
    ProgressSink progress,
    EventSink events) {}
