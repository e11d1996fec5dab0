package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.NewPackage;
import app.vitrine.orchestration.engine.PackageListener;
import app.vitrine.orchestration.engine.Subscription;
import app.vitrine.orchestration.plan.RunEvent;
import app.vitrine.orchestration.plan.RunPlan;
import app.vitrine.orchestration.plan.RunState;
import app.vitrine.orchestration.plan.Step;
import app.vitrine.orchestration.port.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Writes down what the plan decides: asks it with the package as stored, stores its events in the
 * same transaction, then tells the listeners.
 */
final class Journal {
  private final Ledger ledger;
  private final Clock clock;
  private final List<PackageListener> listeners = new CopyOnWriteArrayList<>();
  private final Outboxes outboxes = new Outboxes(listeners);

  /** What was stored, and what the plan wants next. */
  record Entry(PackageView view, Step step) {}

  Journal(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Creates the package; empty when its request id is taken. */
  Optional<PackageView> create(NewPackage order, UUID runId, String trace) {
    Step step = RunPlan.begin(order.userId(), order.input(), order.only());
    List<EventDraft> first = drafts(step, runId, trace);
    Optional<String> requestId = Optional.ofNullable(order.input().requestId());
    return outboxes
        .with(
            order.packageId(),
            outbox ->
                outbox.store(
                    () -> ledger.create(order.packageId(), order.userId(), requestId, first)))
        .map(Appended::view);
  }

  /** Lets {@code event} happen within the run the package is in. */
  Entry write(UUID packageId, String trace, RunEvent event) {
    return write(packageId, trace, view -> view.runId(), view -> plan(view, event));
  }

  /**
   * Lets the plan decide on the package as it stands.
   *
   * @param runId of the run the events belong to
   * @param decide may throw to refuse; it may be called more than once
   */
  Entry write(
      UUID packageId,
      String trace,
      Function<PackageView, UUID> runId,
      Function<PackageView, Step> decide) {
    AtomicReference<Step> decided = new AtomicReference<>();
    Appended appended =
        outboxes
            .with(
                packageId,
                outbox ->
                    outbox.store(
                        () ->
                            Optional.of(
                                ledger.update(
                                    packageId,
                                    view -> {
                                      Step step = decide.apply(view);
                                      decided.set(step);
                                      return drafts(step, runId.apply(view), trace);
                                    }))))
            .orElseThrow();
    return new Entry(appended.view(), Objects.requireNonNull(decided.get()));
  }

  static Step plan(PackageView view, RunEvent event) {
    return RunPlan.next(RunState.of(view), event);
  }

  PackageView find(UUID packageId) {
    return ledger
        .find(packageId)
        .orElseThrow(
            () ->
                VitrineException.notFound(
                    "There is no package " + packageId + ".",
                    "Look at the list of packages for its id."));
  }

  List<PackageView> unfinished() {
    return ledger.unfinished();
  }

  /** When the package's latest run was started, in whichever process. */
  Instant startOfRun(PackageView view) {
    return ledger.events(view.id(), 0).stream()
        .filter(event -> event.runId().equals(view.runId()))
        .map(Event::time)
        .findFirst()
        .orElse(view.createdAt());
  }

  PackageView awaitEnd(UUID packageId, Duration atMost) {
    find(packageId);
    return outboxes.with(packageId, outbox -> outbox.awaitEnd(() -> find(packageId), atMost));
  }

  /** Releases those who wait for a run that stopped without an end. */
  void breakOff(UUID packageId, VitrineException why) {
    outboxes.with(
        packageId,
        outbox -> {
          outbox.breakOff(why);
          return why;
        });
  }

  Subscription subscribe(PackageListener listener) {
    AtomicBoolean ended = new AtomicBoolean();
    listeners.add(listener);
    return () -> {
      // Once only: the same listener may be subscribed a second time.
      if (ended.compareAndSet(false, true)) {
        listeners.remove(listener);
      }
    };
  }

  /** Now, as precise as the store keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private List<EventDraft> drafts(Step step, UUID runId, String trace) {
    Instant now = now();
    return step.toStore()
        .map(event -> new EventDraft(runId, event.stage(), now, trace, event.body()))
        .toList();
  }
}
