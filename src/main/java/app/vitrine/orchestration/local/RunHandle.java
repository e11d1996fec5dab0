package app.vitrine.orchestration.local;

import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A run this engine drives or will drive: who it is, how to stop it, whether it is over. */
final class RunHandle {
  private final UUID packageId;
  private final UUID userId;
  private final UUID runId;
  private final String trace;
  private final Priority priority;
  private final Instant since;
  private final Stage first;
  private final CancelToken token = new CancelToken();
  private final AtomicReference<CancelWish> cancelWish = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);

  /** A person's wish to cancel the run. */
  record CancelWish(String reason, String trace) {}

  /**
   * A handle on the latest run of {@code view}.
   *
   * @param since what its age in the queue counts from
   * @param first the stage it begins with
   */
  RunHandle(PackageView view, String trace, Instant since, Stage first) {
    this.packageId = view.id();
    this.userId = view.userId();
    this.runId = view.runId();
    this.trace = trace;
    this.priority = view.input().options().priority();
    this.since = since;
    this.first = first;
  }

  UUID packageId() {
    return packageId;
  }

  UUID userId() {
    return userId;
  }

  UUID runId() {
    return runId;
  }

  String trace() {
    return trace;
  }

  Priority priority() {
    return priority;
  }

  Instant since() {
    return since;
  }

  Stage first() {
    return first;
  }

  /** Cancelled when the run must stop, for whatever reason. */
  CancelToken token() {
    return token;
  }

  /** Stops the run for good; the driver records it. The first wish counts. */
  void requestCancel(CancelWish wish) {
    cancelWish.compareAndSet(null, wish);
    token.cancel(wish.reason());
  }

  /** Stops the run without ending it. */
  void interrupt() {
    token.cancel("the engine is closing");
  }

  /** The wish to cancel; empty when nobody asked. */
  Optional<CancelWish> cancelWish() {
    return Optional.ofNullable(cancelWish.get());
  }

  void markOver() {
    over.countDown();
  }

  /** Whether the run was over within the time. */
  boolean awaitOver(Duration atMost) {
    try {
      return over.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
