package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.Engine;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.engine.NewPackage;
import app.vitrine.orchestration.engine.PackageListener;
import app.vitrine.orchestration.engine.Subscription;
import app.vitrine.orchestration.plan.Refusal;
import app.vitrine.orchestration.plan.RevisionRules;
import app.vitrine.orchestration.plan.RunEvent;
import app.vitrine.orchestration.plan.RunState;
import app.vitrine.orchestration.plan.Step;
import app.vitrine.orchestration.port.Ledger;
import app.vitrine.orchestration.port.StageExecutor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded engine: drives runs in this process, a bounded number at a time for each person. A
 * run's driver only waits and lives on a virtual thread; a stage computes and has a platform
 * thread.
 */
public final class LocalEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger(LocalEngine.class);
  private static final int TRACE_LENGTH = 8;

  private final StageExecutor stages;
  private final EngineSettings settings;
  private final Supplier<UUID> ids;
  private final Journal journal;
  private final Backoff backoff;
  private final RunQueue queue;
  private final Map<UUID, RunHandle> runs = new ConcurrentHashMap<>();
  // Keeps recovery from taking a run that is stored but not yet queued for an abandoned one.
  private final ReentrantReadWriteLock starting = new ReentrantReadWriteLock();
  private volatile boolean closed;

  /**
   * An engine that drives nothing yet.
   *
   * @param ids makes run and trace ids
   * @param jitter spreads retries; safe for use by several threads
   */
  public LocalEngine(
      Ledger ledger,
      StageExecutor stages,
      EngineSettings settings,
      Clock clock,
      Supplier<UUID> ids,
      RandomGenerator jitter) {
    this.stages = stages;
    this.settings = settings;
    this.ids = ids;
    this.journal = new Journal(ledger, clock);
    this.backoff = new Backoff(settings.backoffBase(), settings.backoffMax(), jitter);
    this.queue = new RunQueue(settings.parallelPerUser(), this::drive);
  }

  @Override
  public Optional<PackageView> start(NewPackage order, Consumer<PackageView> whenCreated) {
    refuseWhenClosed();
    String trace = trace();
    starting.readLock().lock();
    try {
      Optional<PackageView> created = journal.create(order, ids.get(), trace);
      created.ifPresent(
          view -> {
            tell(whenCreated, view);
            enqueue(view, trace, view.createdAt(), Stage.ANALYSIS);
          });
      return created;
    } finally {
      starting.readLock().unlock();
    }
  }

  @Override
  public PackageView approve(UUID packageId, String by) {
    return decide(packageId, new RunEvent.Approve(by));
  }

  @Override
  public PackageView reject(UUID packageId, String comment) {
    return decide(packageId, new RunEvent.Reject(comment));
  }

  @Override
  public PackageView regenerate(UUID packageId, Target target, String reason) {
    return begin(
        packageId, view -> plan(view, new RunEvent.Regenerate(view.userId(), target, reason)));
  }

  @Override
  public PackageView revise(UUID packageId, Revision revision, String by) {
    return begin(
        packageId,
        view -> {
          Step step = plan(view, new RunEvent.Revise(view.userId(), revision, by));
          RevisionRules.check(view, revision);
          return step;
        });
  }

  /** Queues a new run of a package that is there. */
  private PackageView begin(UUID packageId, Function<PackageView, Step> decide) {
    refuseWhenClosed();
    journal.find(packageId);
    String trace = trace();
    UUID runId = ids.get();
    starting.readLock().lock();
    try {
      Journal.Entry entry = journal.write(packageId, trace, view -> runId, decide);
      Stage first = entry.step().nextStage().orElseThrow();
      enqueue(entry.view(), trace, journal.now(), first);
      return entry.view();
    } finally {
      starting.readLock().unlock();
    }
  }

  @Override
  public OptionalInt queuePosition(UUID packageId) {
    RunHandle run = runs.get(packageId);
    return run == null ? OptionalInt.empty() : queue.position(run);
  }

  @Override
  public PackageView cancel(UUID packageId, String reason) {
    refuseWhenClosed();
    RunEvent.Cancel cancel = new RunEvent.Cancel(reason);
    Journal.plan(journal.find(packageId), cancel);
    String trace = trace();
    RunHandle run = runs.get(packageId);
    if (run != null) {
      stop(run, new RunHandle.CancelWish(reason, trace));
    }
    return journal
        .write(
            packageId,
            trace,
            PackageView::runId,
            view ->
                run != null && view.status() == PackageStatus.CANCELLED
                    ? Step.nothing(view)
                    : Journal.plan(view, cancel))
        .view();
  }

  /** Gives the driver time to record the end in order; whoever is later finds it recorded. */
  private void stop(RunHandle run, RunHandle.CancelWish wish) {
    if (queue.remove(run)) {
      runs.remove(run.packageId(), run);
      run.markOver();
      return;
    }
    run.requestCancel(wish);
    run.awaitOver(settings.stopGrace());
  }

  @Override
  public List<PackageView> recover() {
    refuseWhenClosed();
    List<PackageView> resumed = new ArrayList<>();
    List<RunHandle> due = new ArrayList<>();
    starting.writeLock().lock();
    try {
      for (PackageView view : journal.unfinished()) {
        if (!runs.containsKey(view.id())) {
          resume(view, due).ifPresent(resumed::add);
        }
      }
      due.forEach(run -> runs.put(run.packageId(), run));
      queue.addAll(due);
    } finally {
      starting.writeLock().unlock();
    }
    return resumed;
  }

  /** One package that cannot be resumed must not keep the others from it. */
  private Optional<PackageView> resume(PackageView unfinished, List<RunHandle> due) {
    try {
      String trace = trace();
      Instant since = journal.startOfRun(unfinished);
      Journal.Entry entry = journal.write(unfinished.id(), trace, new RunEvent.Resume());
      Stage next = entry.step().nextStage().orElseThrow();
      due.add(new RunHandle(entry.view(), trace, since, next));
      return Optional.of(entry.view());
    } catch (RuntimeException failure) {
      LOG.error("Package {} could not be resumed", unfinished.id(), failure);
      return Optional.empty();
    }
  }

  @Override
  public PackageView describe(UUID packageId) {
    return journal.find(packageId);
  }

  @Override
  public Subscription subscribe(PackageListener listener) {
    return journal.subscribe(listener);
  }

  @Override
  public PackageView await(UUID packageId, Duration atMost) {
    return journal.awaitEnd(packageId, atMost);
  }

  @Override
  public void close() {
    closed = true;
    queue.close();
    List<RunHandle> working = runs.values().stream().filter(run -> !queue.remove(run)).toList();
    working.forEach(RunHandle::interrupt);
    Duration atMost = settings.closeGrace().plus(settings.stopGrace());
    long end = System.nanoTime() + atMost.toNanos();
    for (RunHandle run : working) {
      if (!run.awaitOver(Duration.ofNanos(Math.max(0, end - System.nanoTime())))) {
        LOG.warn("Run {} did not stop in time; it goes on at the next start", run.runId());
      }
    }
  }

  private PackageView decide(UUID packageId, RunEvent decision) {
    refuseWhenClosed();
    journal.find(packageId);
    return journal
        .write(packageId, trace(), PackageView::runId, view -> plan(view, decision))
        .view();
  }

  /** What a person wants of a package; one whose run was broken off has to go on or end first. */
  private Step plan(PackageView view, RunEvent wanted) {
    if (view.isUnfinished() && !runs.containsKey(view.id())) {
      throw Refusal.interrupted(RunState.of(view), wanted);
    }
    return Journal.plan(view, wanted);
  }

  private void enqueue(PackageView view, String trace, Instant since, Stage first) {
    RunHandle run = new RunHandle(view, trace, since, first);
    runs.put(view.id(), run);
    queue.add(run);
  }

  private void drive(RunHandle run) {
    Thread.ofVirtual()
        .name("vitrine-run-" + run.runId())
        .start(new RunDrive(run, stages, journal, settings, backoff, this::over));
  }

  private void over(RunHandle run) {
    runs.remove(run.packageId(), run);
    run.markOver();
    queue.finished(run);
  }

  private static void tell(Consumer<PackageView> whenCreated, PackageView view) {
    try {
      whenCreated.accept(view);
    } catch (RuntimeException failure) {
      LOG.error("Package {} was created, but not all that goes with it", view.id(), failure);
    }
  }

  private String trace() {
    return ids.get().toString().substring(0, TRACE_LENGTH);
  }

  private void refuseWhenClosed() {
    if (closed) {
      throw VitrineException.conflict(
          "Vitrine is closing.", "Open it again, then repeat what you wanted to do.");
    }
  }
}
