package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.plan.RunEvent;
import app.vitrine.orchestration.port.StageExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Drives one run from stage to stage until it ends or must stop. */
final class RunDrive implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(RunDrive.class);

  /** Under this name the log's lines carry the run's trace id. */
  static final String TRACE = "trace";

  private final RunHandle run;
  private final StageExecutor stages;
  private final Journal journal;
  private final EngineSettings settings;
  private final Backoff backoff;
  private final Consumer<RunHandle> whenOver;

  RunDrive(
      RunHandle run,
      StageExecutor stages,
      Journal journal,
      EngineSettings settings,
      Backoff backoff,
      Consumer<RunHandle> whenOver) {
    this.run = run;
    this.stages = stages;
    this.journal = journal;
    this.settings = settings;
    this.backoff = backoff;
    this.whenOver = whenOver;
  }

  @Override
  public void run() {
    // Not taken back: the thread is this run's own.
    MDC.put(TRACE, run.trace());
    try {
      Optional<Stage> due = Optional.of(run.first());
      while (due.isPresent()) {
        due = drive(due.get());
      }
    } catch (RunOverException over) {
      LOG.debug("Run {} ended elsewhere", run.runId());
    } catch (Throwable unexpected) {
      LOG.error("Run {} of package {} broke", run.runId(), run.packageId(), unexpected);
      giveUp(unexpected);
    } finally {
      whenOver.accept(run);
    }
  }

  /** Works in one stage; the next one, or empty when the run has ended or must stop. */
  private Optional<Stage> drive(Stage stage) {
    Instant begun = journal.now();
    int failures = 0;
    while (!run.token().isCancelled()) {
      PackageView view = start(stage);
      AttemptEnd end = new Attempt(run, stage, journal, settings).execute(stages, view);
      switch (end) {
        case AttemptEnd.Succeeded succeeded -> {
          long took = Math.max(0, Duration.between(begun, journal.now()).toMillis());
          return write(new RunEvent.StageSucceeded(stage, succeeded.result(), took));
        }
        case AttemptEnd.Failed failed -> {
          failures++;
          if (!failed.failure().retriable() || failures > settings.stageRetries()) {
            return write(failure(stage, failed.failure()));
          }
          waitBeforeRetry(stage, view.stageView(stage).attempts(), failures, failed.failure());
        }
        case AttemptEnd.Stopped ignored -> {}
      }
    }
    stop();
    return Optional.empty();
  }

  private PackageView start(Stage stage) {
    return write(
            view -> new RunEvent.StageStarted(stage, view.stageView(stage).attempts() + 1),
            run.trace())
        .view();
  }

  private void waitBeforeRetry(Stage stage, int attempt, int failures, VitrineException failure) {
    Duration delay = backoff.before(failures);
    write(
        new RunEvent.StageRetried(
            stage,
            attempt,
            delay.toMillis(),
            failure.code(),
            String.valueOf(failure.getMessage())));
    try {
      run.token().pause(delay);
    } catch (WorkCancelledException stopped) {
      LOG.debug("Run {} was stopped while it waited to try again", run.runId());
    }
  }

  /** Records the person's wish to cancel; without one the run stays as it is, to be resumed. */
  private void stop() {
    run.cancelWish()
        .ifPresent(wish -> write(view -> new RunEvent.Cancel(wish.reason()), wish.trace()));
  }

  /** Records a failure of the engine itself, when there is still something to record it in. */
  private void giveUp(Throwable unexpected) {
    try {
      write(view -> failure(view.stage(), Failures.told(view.stage(), unexpected)), run.trace());
    } catch (RuntimeException alsoBroken) {
      LOG.error("Run {} stays unfinished and goes on at the next start", run.runId(), alsoBroken);
      journal.breakOff(run.packageId(), Failures.told(run.first(), alsoBroken));
    }
  }

  private static RunEvent.StageFailed failure(Stage stage, VitrineException failure) {
    return new RunEvent.StageFailed(stage, failure.code(), Failures.sentence(failure));
  }

  private Optional<Stage> write(RunEvent event) {
    return write(view -> event, run.trace()).step().nextStage();
  }

  private Journal.Entry write(Function<PackageView, RunEvent> event, String trace) {
    return journal.write(
        run.packageId(),
        trace,
        PackageView::runId,
        view -> {
          if (!view.runId().equals(run.runId()) || !view.status().isActive()) {
            throw new RunOverException("run " + run.runId() + " is over");
          }
          return Journal.plan(view, event.apply(view));
        });
  }
}
