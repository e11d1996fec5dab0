package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.RunRow;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What events tell of a run, as a row of {@code runs}. */
final class RunRows {
  private RunRows() {}

  /** Whether the event changes its run's row. */
  static boolean concerns(Event event) {
    return switch (event.body()) {
      case EventBody.RunStarted ignored -> true;
      case EventBody.RunCompleted ignored -> true;
      case EventBody.RunFailed ignored -> true;
      case EventBody.RunCancelled ignored -> true;
      case EventBody.RunResumed ignored -> true;
      default -> false;
    };
  }

  /**
   * The run after the event.
   *
   * @param run null when the event starts it
   */
  static RunRow apply(@Nullable RunRow run, Event event) {
    if (event.body() instanceof EventBody.RunStarted started) {
      return start(event, started);
    }
    if (run == null) {
      throw new IllegalArgumentException("run " + event.runId() + " was never started");
    }
    run.lastSeq = event.seq();
    switch (event.body()) {
      case EventBody.RunCompleted completed -> end(run, event, completed.status());
      case EventBody.RunCancelled ignored -> end(run, event, PackageStatus.CANCELLED);
      case EventBody.RunResumed ignored -> run.resumed++;
      case EventBody.RunFailed failed -> {
        end(run, event, PackageStatus.FAILED);
        run.errorCode = failed.code().name();
        run.errorMessage = failed.message();
      }
      default -> throw new IllegalArgumentException(event.body().type() + " is not about a run");
    }
    return run;
  }

  private static RunRow start(Event event, EventBody.RunStarted started) {
    RunRow run = new RunRow();
    run.id = event.runId();
    run.packageId = event.packageId();
    run.target = WireNames.of(started.target());
    run.skipped = started.skipped().stream().map(WireNames::of).collect(Collectors.joining(","));
    run.reason = started.reason();
    run.status = WireNames.of(PackageStatus.RUNNING);
    run.firstSeq = event.seq();
    run.lastSeq = event.seq();
    run.startedAt = event.time();
    return run;
  }

  private static void end(RunRow run, Event event, PackageStatus status) {
    run.status = WireNames.of(status);
    run.endedAt = event.time();
  }
}
