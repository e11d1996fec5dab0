package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.RunProgress;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.engine.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Starts runs and shows them until they end. Ctrl-C closes the workbench in order, which leaves the
 * runs to be resumed, and says so.
 */
final class RunWatch {
  /** Longer than every stage's deadline with all its retries; only a fault gets there. */
  private static final Duration LIMIT = Duration.ofHours(6);

  private final Session session;
  private final Workbench bench;
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean interrupted = new AtomicBoolean();

  RunWatch(Session session, Workbench bench) {
    this.session = session;
    this.bench = bench;
  }

  /**
   * Follows the run that {@code start} begins. Runs that were interrupted earlier go on beside it,
   * and are waited for too.
   */
  PackageView follow(Supplier<PackageView> start) {
    boolean others = bench.packages().stream().anyMatch(listed -> listed.status().isActive());
    return followAll(() -> startAndRecover(start), others).getFirst();
  }

  private List<PackageView> startAndRecover(Supplier<PackageView> start) {
    PackageView started = start.get();
    List<PackageView> all = new ArrayList<>(List.of(started));
    for (PackageView resumed : bench.orchestrator().recover()) {
      if (!resumed.id().equals(started.id())) {
        session.tell(session.words().say("run.resumed", resumed.title()));
        all.add(resumed);
      }
    }
    return all;
  }

  /** Follows the runs that {@code start} begins, each line saying which package it is about. */
  List<PackageView> followAll(Supplier<List<PackageView>> start, boolean named) {
    RunProgress progress =
        new RunProgress(
            session.words(),
            session.terminal(),
            named,
            // Only runs begun here are under way in this process.
            view -> known.isEmpty() || known.contains(view.id()));
    Thread hook = Thread.ofPlatform().name("interrupted").unstarted(() -> stop(progress));
    Runtime.getRuntime().addShutdownHook(hook);
    Subscription subscription = bench.orchestrator().subscribe(progress);
    try {
      List<PackageView> started = start.get();
      started.forEach(view -> known.add(view.id()));
      List<PackageView> ended = new ArrayList<>();
      for (PackageView view : started) {
        ended.add(ended(bench.orchestrator().await(view.id(), LIMIT)));
      }
      return ended;
    } finally {
      subscription.close();
      progress.end();
      release(hook);
    }
  }

  private PackageView ended(PackageView view) {
    if (interrupted.get()) {
      throw new WorkCancelledException("interrupted");
    }
    if (!view.runEnded()) {
      throw VitrineException.internal(
          "The run of “" + view.title() + "” did not come to an end.",
          "“vitrine resume” goes on with it.",
          null);
    }
    return view;
  }

  private void stop(RunProgress progress) {
    interrupted.set(true);
    progress.end();
    session.tell(session.words().say("run.interrupted"));
    bench.close();
  }

  /** When the process is ending already the hook stays, and ends the process in its order. */
  private void release(Thread hook) {
    if (!interrupted.get()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException endingAlready) {
        interrupted.set(true);
      }
    }
  }
}
