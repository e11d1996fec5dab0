package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.plan.RunEvent;
import app.vitrine.orchestration.plan.StageVoice;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * One attempt at a stage. It runs on a platform thread of its own: a stage may compute for minutes
 * without a pause, which on virtual threads would keep every other run, and this one's deadline,
 * from being served. A stage that ignores its token is left behind rather than interrupted, because
 * an interrupt in the middle of a write closes the database's file.
 */
final class Attempt {
  private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

  private final RunHandle run;
  private final Stage stage;
  private final Journal journal;
  private final EngineSettings settings;
  private final CancelToken token;
  private final AtomicBoolean open = new AtomicBoolean(true);

  Attempt(RunHandle run, Stage stage, Journal journal, EngineSettings settings) {
    this.run = run;
    this.stage = stage;
    this.journal = journal;
    this.settings = settings;
    this.token = run.token().child();
  }

  /** Works until the stage ends, the run must stop, or the deadline; then nothing more is heard. */
  AttemptEnd execute(StageExecutor stages, PackageView view) {
    Duration deadline = settings.deadline(stage);
    StageOrder order =
        new StageOrder(
            view,
            stage,
            view.nextRevision(stage),
            view.stageView(stage).attempts(),
            journal.now().plus(deadline),
            run.runId() + ":" + stage.name().toLowerCase(Locale.ROOT),
            token,
            new StageProgress(stage, view.percentage(), this::record),
            this::emit);
    CompletableFuture<AttemptEnd> end = new CompletableFuture<>();
    CompletableFuture<Void> stop = new CompletableFuture<>();
    run.token().onCancel(() -> stop.complete(null));
    // Where the system heeds it, a person at the screen goes first; what it starts inherits it.
    Thread.ofPlatform()
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .name("vitrine-" + order.idempotencyKey())
        .start(() -> end.complete(work(stages, order)));
    boolean inTime = isDone(CompletableFuture.anyOf(end, stop), deadline);
    if (!inTime) {
      token.cancel("deadline");
    }
    if (!isDone(end, grace())) {
      LOG.warn("{} of package {} ignored its stop and was abandoned", stage, run.packageId());
    }
    open.set(false);
    return judge(end.getNow(new AttemptEnd.Stopped()), inTime, deadline);
  }

  /** Closing waits longer than a person who cancels: soon the stage's libraries are gone. */
  private Duration grace() {
    boolean closing = run.token().isCancelled() && run.cancelWish().isEmpty();
    return closing ? settings.closeGrace() : settings.stopGrace();
  }

  /** A result that came in time to be used is used, even when a stop was under way. */
  private AttemptEnd judge(AttemptEnd end, boolean inTime, Duration deadline) {
    if (end instanceof AttemptEnd.Succeeded) {
      return end;
    }
    if (run.token().isCancelled()) {
      return new AttemptEnd.Stopped();
    }
    return inTime ? end : new AttemptEnd.Failed(Failures.tookTooLong(stage, deadline));
  }

  private AttemptEnd work(StageExecutor stages, StageOrder order) {
    MDC.put(RunDrive.TRACE, run.trace());
    try {
      StageResult result = stages.execute(order);
      if (StageVoice.mayReturn(stage, result)) {
        return new AttemptEnd.Succeeded(result);
      }
      LOG.error("{} returned a {}", stage, result.getClass().getSimpleName());
      return new AttemptEnd.Failed(Failures.unexpected(stage, null));
    } catch (VitrineException failure) {
      LOG.warn(
          "{} of package {} failed: {}",
          stage,
          run.packageId(),
          failure.getMessage(),
          failure.getCause());
      return new AttemptEnd.Failed(failure);
    } catch (WorkCancelledException stopped) {
      if (token.isCancelled()) {
        return new AttemptEnd.Stopped();
      }
      LOG.error("{} of package {} stopped unasked", stage, run.packageId(), stopped);
      return new AttemptEnd.Failed(Failures.unexpected(stage, stopped));
    } catch (Throwable unexpected) {
      LOG.error("{} of package {} broke", stage, run.packageId(), unexpected);
      return new AttemptEnd.Failed(Failures.unexpected(stage, unexpected));
    }
  }

  private void emit(EventBody body) {
    if (!StageVoice.mayRecord(body)) {
      throw new IllegalArgumentException("a stage may not record " + body.type());
    }
    record(new RunEvent.StageSaid(stage, body));
  }

  private void record(RunEvent event) {
    journal.write(
        run.packageId(),
        run.trace(),
        PackageView::runId,
        view -> {
          if (!open.get() || !view.runId().equals(run.runId()) || !view.status().isActive()) {
            throw new WorkCancelledException("this attempt is over");
          }
          return Journal.plan(view, event);
        });
  }

  private static boolean isDone(CompletableFuture<?> future, Duration atMost) {
    try {
      future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
