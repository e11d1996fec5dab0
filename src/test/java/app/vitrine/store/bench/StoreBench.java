package app.vitrine.store.bench;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.Histories;
import app.vitrine.store.Library;
import app.vitrine.store.LibraryQuery;
import app.vitrine.store.PackageStore;
import app.vitrine.store.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Measures the store on this machine: opening, durable events a second, listing. Arguments: an
 * empty folder, the number of events, the number of packages to list.
 */
public final class StoreBench {
  private static final int MADE_FOR_REAL = 100;
  private static final UUID USER = UUID.randomUUID();

  private StoreBench() {}

  /** Runs all measurements and prints them. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int events = Integer.parseInt(args[1]);
    int packages = Integer.parseInt(args[2]);
    long opening = System.nanoTime();
    Database database = Database.open(folder);
    report("open, new", opening, 1);
    PackageStore store = new PackageStore(database);
    appendFromManyThreads(store, events);
    fill(store, MADE_FOR_REAL);
    multiply(database, packages);
    listPages(database);
    size(folder);
    long closing = System.nanoTime();
    database.close();
    report("close", closing, 1);
    for (int i = 0; i < 3; i++) {
      long again = System.nanoTime();
      Database reopened = Database.open(folder);
      report("open, existing", again, 1);
      long found = System.nanoTime();
      int unfinished = new PackageStore(reopened).unfinished().size();
      report("unfinished: " + unfinished, found, 1);
      reopened.close();
    }
    size(folder);
  }

  /** How many events one writer can have stored for good, one transaction each, in a new folder. */
  public static double durableEventsPerSecond(Path folder, int events) throws IOException {
    try (Database database = Database.open(Files.createDirectories(folder))) {
      PackageStore store = new PackageStore(database);
      UUID id = create(store, 1);
      for (int i = 0; i < events / 4; i++) {
        progress(store, id);
      }
      long start = System.nanoTime();
      for (int i = 0; i < events; i++) {
        progress(store, id);
      }
      double perSecond = events * 1e9 / (System.nanoTime() - start);
      int stored = store.events(id, 0).size();
      if (stored < events) {
        throw new IllegalStateException("only " + stored + " events were stored");
      }
      return perSecond;
    }
  }

  private static void appendFromManyThreads(PackageStore store, int events)
      throws InterruptedException {
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int p = 0; p < 6; p++) {
      UUID id = create(store, p);
      work.add(
          () -> {
            for (int i = 0; i < events / 6; i++) {
              progress(store, id);
            }
            return true;
          });
    }
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(work);
    }
    report("durable events, six packages at once", start, events);
  }

  /** Copies of packages made for real, as many as asked for, so that listing has enough to do. */
  private static void multiply(Database database, int packages) {
    long start = System.nanoTime();
    database.run(
        session ->
            session
                .createNativeMutationQuery(
                    "insert into product_packages select random_uuid(), 'wf-' || random_uuid(),"
                        + " status, stage, progress, input_data, analysis_data, artifacts,"
                        + " approval_status, approval_reason, qa_report, qa_score, user_id, run_id,"
                        + " target, title || x, cover_file, error_code, error_message,"
                        + " dateadd(second, -x, created_at), updated_at, completed_at, deleted_at,"
                        + " last_seq, version from product_packages, system_range(1, "
                        + packages / MADE_FOR_REAL
                        + ")")
                .executeUpdate());
    report("copies of packages", start, packages);
  }

  private static void fill(PackageStore store, int packages) {
    long start = System.nanoTime();
    for (int i = 0; i < packages; i++) {
      UUID id = UUID.randomUUID();
      Histories histories = new Histories(i);
      if (store.create(id, USER, Optional.empty(), histories.first(USER)).isEmpty()) {
        throw new IllegalStateException();
      }
      for (int step = 0; step < 8; step++) {
        store.update(id, histories::next);
      }
    }
    report("packages made", start, packages);
  }

  private static void listPages(Database database) {
    Library library = new Library(database);
    LibraryQuery all = LibraryQuery.everything();
    for (int i = 0; i < 3; i++) {
      long first = System.nanoTime();
      int rows = library.list(all.page(0, 50)).size();
      report("first page of " + rows, first, 1);
      long late = System.nanoTime();
      library.list(all.page(9_000, 50));
      report("page at 9,000", late, 1);
      long text = System.nanoTime();
      rows = library.list(all.withText("mug").page(0, 50)).size();
      report("page of " + rows + " with words", text, 1);
      long none = System.nanoTime();
      library.list(all.withText("nowhere").page(0, 50));
      report("words nobody used", none, 1);
      long count = System.nanoTime();
      long counted = library.count(all);
      report("count of " + counted, count, 1);
    }
  }

  private static UUID create(PackageStore store, long seed) {
    UUID id = UUID.randomUUID();
    if (store.create(id, USER, Optional.empty(), new Histories(seed).first(USER)).isEmpty()) {
      throw new IllegalStateException();
    }
    return id;
  }

  private static void progress(PackageStore store, UUID id) {
    store.update(
        id,
        (PackageView view) ->
            List.of(
                new EventDraft(
                    view.runId(),
                    Stage.ANALYSIS,
                    view.updatedAt().plusMillis(1),
                    "trace",
                    new EventBody.Progress(10, "reading_photo"))));
  }

  private static void size(Path folder) throws IOException {
    System.out.printf("%-45s %.1f MB%n", "file", Files.size(folder.resolve(Database.FILE)) / 1e6);
  }

  private static void report(String what, long since, int count) {
    double ms = (System.nanoTime() - since) / 1e6;
    System.out.printf("%-45s %9.1f ms %12.0f /s%n", what, ms, count * 1000 / ms);
  }
}
