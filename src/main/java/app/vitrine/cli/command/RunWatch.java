package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.RunProgress;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.engine.Subscription;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts runs and shows them until they end. Ctrl-C closes the workbench in order, which leaves the
 * runs to be resumed, and says so.
 */
final class RunWatch {
  /** Longer than every stage's deadline with all its retries; only a fault gets there. */
  private static final Duration LIMIT = Duration.ofHours(6);

  /** What no shell takes apart. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+,-]+");

  private final Session session;
  private final Workbench bench;
  private final boolean json;
  private final @Nullable Path out;
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.OPEN);

  /** What comes first: the end of the runs, or Ctrl-C. */
  private enum Outcome {
    OPEN,
    ENDED,
    INTERRUPTED
  }

  /**
   * A watch over runs.
   *
   * @param json whether an interruption is told as a JSON document too
   * @param out where the files are to be copied at the end; null for nowhere
   */
  RunWatch(Session session, Workbench bench, boolean json, @Nullable Path out) {
    this.session = session;
    this.bench = bench;
    this.json = json;
    this.out = out;
  }

  /**
   * Follows the run that {@code start} begins. Runs that were interrupted earlier go on beside it,
   * and are waited for too.
   */
  PackageView follow(Supplier<PackageView> start) {
    boolean others = bench.packages().stream().anyMatch(listed -> listed.status().isActive());
    List<PackageView> ended = followAll(() -> startAndRecover(start), others, RunWatch::first);
    for (PackageView other : ended.subList(1, ended.size())) {
      session.tell(
          session
              .words()
              .say("run.also_ended", other.title(), bench.projectFolder(other).toString()));
    }
    return ended.getFirst();
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
  List<PackageView> followAll(Supplier<List<PackageView>> start) {
    return followAll(start, true, (views, folders) -> list(views));
  }

  private List<PackageView> followAll(
      Supplier<List<PackageView>> start,
      boolean named,
      BiFunction<List<PackageView>, Map<UUID, Path>, String> document) {
    RunProgress progress =
        new RunProgress(
            session.words(),
            session.terminal(),
            named,
            // Only runs begun here are under way in this process.
            view -> known.isEmpty() || known.contains(view.id()));
    LatestViews latest = new LatestViews();
    // A data folder that cannot be opened fails here, where there is no run yet to be stopped.
    DeepOrchestrator door = bench.orchestrator();
    Thread hook =
        Thread.ofPlatform().name("interrupted").unstarted(() -> stop(progress, latest, document));
    Runtime.getRuntime().addShutdownHook(hook);
    Subscription heard = door.subscribe(latest);
    Subscription shown = door.subscribe(progress);
    try {
      List<PackageView> started = start.get();
      started.forEach(view -> known.add(view.id()));
      List<PackageView> ended = new ArrayList<>();
      for (PackageView view : started) {
        ended.add(ended(door.await(view.id(), LIMIT)));
      }
      if (!outcome.compareAndSet(Outcome.OPEN, Outcome.ENDED)) {
        throw new WorkCancelledException("interrupted");
      }
      return ended;
    } finally {
      heard.close();
      shown.close();
      progress.end();
      release(hook);
    }
  }

  private PackageView ended(PackageView view) {
    if (outcome.get() == Outcome.INTERRUPTED) {
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

  private void stop(
      RunProgress progress,
      LatestViews latest,
      BiFunction<List<PackageView>, Map<UUID, Path>, String> document) {
    boolean first = outcome.compareAndSet(Outcome.OPEN, Outcome.INTERRUPTED);
    progress.end();
    if (first) {
      session.tell(session.words().say("run.interrupted"));
      if (out != null) {
        session.tell(session.words().say("run.interrupted_out", typed(out)));
      }
    }
    Map<UUID, Path> folders =
        latest.views().stream().collect(Collectors.toMap(PackageView::id, bench::projectFolder));
    // What ends while everything is being closed still counts, so the document comes last.
    bench.close();
    if (first && json) {
      session.print(document.apply(latest.views(), folders));
    }
  }

  /** A path as it is typed into a shell, in quotes when it would fall apart otherwise. */
  static String typed(Path path) {
    String plain = path.toString();
    if (PLAIN.matcher(plain).matches()) {
      return plain;
    }
    // Single quotes keep "$" and "`" as they are; Windows' shell knows double ones alone.
    boolean windows = File.separatorChar == '\\';
    return windows ? '"' + plain + '"' : "'" + plain.replace("'", "'\\''") + "'";
  }

  /** The package that was asked for; those that go on beside it are not this command's result. */
  private static String first(List<PackageView> views, Map<UUID, Path> folders) {
    Path folder = views.isEmpty() ? null : folders.get(views.getFirst().id());
    return folder == null ? list(views) : PackageDocument.full(views.getFirst(), folder, null);
  }

  private static String list(List<PackageView> views) {
    return PackageDocument.list(views.stream().map(ListedPackage::of).toList());
  }

  /** When the process is ending already the hook stays, and ends the process in its order. */
  private void release(Thread hook) {
    if (outcome.get() != Outcome.INTERRUPTED) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException endingAlready) {
        outcome.compareAndSet(Outcome.OPEN, Outcome.INTERRUPTED);
      }
    }
  }
}
