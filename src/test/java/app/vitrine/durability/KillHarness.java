package app.vitrine.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.Library;
import app.vitrine.store.LibraryQuery;
import app.vitrine.store.PackageStore;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Makes packages with the real program and kills it again and again, each time in another stage at
 * a random moment, until the wanted number of kills is reached. What the event log showed at each
 * kill is remembered.
 */
@NullMarked
final class KillHarness {
  /** The stages kills are aimed at in turn; the video takes longest, so it is hit most. */
  private static final List<Stage> AIMS =
      List.of(
          Stage.INIT,
          Stage.ANALYSIS,
          Stage.COPYWRITING,
          Stage.IMAGE_GENERATION,
          Stage.VIDEO_GENERATION,
          Stage.VIDEO_GENERATION,
          Stage.VIDEO_GENERATION,
          Stage.QA_REVIEW);

  private static final Duration LONGEST_RUN = Duration.ofMinutes(3);
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private final Path data;
  private final Path temporary;
  private final Path left;
  private final Path output;
  private final List<String> generate;
  private final RandomGenerator random;

  /** What was seen in each package's log, by workflow id. */
  private final Map<String, List<Event>> seen = new TreeMap<>();

  /** What each package's log in the database held when the process was killed. */
  private final Map<String, List<Event>> committed = new TreeMap<>();

  /** Stages in which a kill came. */
  private final Set<Stage> hit = EnumSet.noneOf(Stage.class);

  private int kills;

  KillHarness(Path folder, List<String> generate, RandomGenerator random) {
    this.data = folder.resolve("data");
    this.temporary = newFolder(folder.resolve("tmp"));
    this.left = newFolder(folder.resolve("left"));
    this.output = folder.resolve("output.txt");
    this.generate = generate;
    this.random = random;
  }

  Path data() {
    return data;
  }

  /** What the processes have as their folder for temporary files. */
  Path temporary() {
    return temporary;
  }

  Path output() {
    return output;
  }

  /** Events that were visible when the process was killed, by workflow id. */
  Map<String, List<Event>> seen() {
    return seen;
  }

  /** Every event that was committed when a process was killed, by workflow id. */
  Map<String, List<Event>> committed() {
    return committed;
  }

  /** Stages that were under way when the process was killed. */
  Set<Stage> hit() {
    return hit;
  }

  /** Kills {@code wanted} times, then lets what is unfinished end. */
  void killAndResume(int wanted) {
    while (kills < wanted) {
      round(AIMS.get(kills % AIMS.size()));
    }
    VitrineProcess last = VitrineProcess.start(data, temporary, output, List.of("resume"));
    assertThat(last.ends(LONGEST_RUN)).as("the last resume ends").isTrue();
    assertThat(last.exitCode()).as("exit code of the last resume").isZero();
    look();
  }

  private void round(Stage aim) {
    boolean fresh = unfinished().isEmpty();
    VitrineProcess process =
        VitrineProcess.start(data, temporary, output, fresh ? generate : List.of("resume"));
    long known = written();
    boolean reached = waitFor(process, aim, known);
    if (reached && !process.ends(momentIn(aim))) {
      process.kill();
      kills++;
      readDatabase();
      logs().stream().map(KillHarness::events).flatMap(KillHarness::underWay).forEach(hit::add);
    } else {
      assertThat(process.exitCode())
          .as("exit code of a run that was not killed, see %s", output)
          .isZero();
    }
    look();
  }

  /** Waits until the stage, or a later one, has begun in this process. */
  private boolean waitFor(VitrineProcess process, Stage aim, long known) {
    if (aim == Stage.INIT) {
      return process.isAlive();
    }
    long patience = LONGEST_RUN.dividedBy(LOOK_EVERY);
    long looked = known;
    for (long look = 0; look < patience; look++) {
      if (process.ends(LOOK_EVERY)) {
        return false;
      }
      long written = written();
      if (written > looked && hasBegun(aim)) {
        return true;
      }
      looked = written;
    }
    throw new AssertionError("stage " + aim + " was not reached, see " + output);
  }

  private boolean hasBegun(Stage aim) {
    return unfinished().stream().anyMatch(log -> hasReached(events(log), aim));
  }

  /** How long all logs are together, in bytes. */
  private long written() {
    return logs().stream().mapToLong(KillHarness::size).sum();
  }

  private static boolean hasReached(List<Event> events, Stage aim) {
    return events.stream()
        .anyMatch(
            event ->
                event.body() instanceof EventBody.StageStarted
                    && event.stage().compareTo(aim) >= 0);
  }

  /**
   * A random moment within what the stage takes on a quick machine; on a slower one the kill still
   * comes in the stage, while a moment after its end would cost another package.
   */
  private Duration momentIn(Stage aim) {
    int most =
        switch (aim) {
          case INIT -> 2_000;
          case ANALYSIS -> 500;
          case COPYWRITING -> 100;
          case IMAGE_GENERATION -> 1_200;
          case VIDEO_GENERATION -> 2_500;
          default -> 600;
        };
    return Duration.ofMillis(random.nextInt(most));
  }

  /** Reads the logs and checks that nothing seen before is gone. */
  private void look() {
    for (Path log : logs()) {
      List<Event> now = events(log);
      String workflow = workflow(log);
      assertBegins(seen.getOrDefault(workflow, List.of()), now, workflow);
      seen.put(workflow, now);
    }
  }

  /**
   * Reads the database as the kill left it, in a copy, so that the program itself has to recover
   * it. Nothing may be gone that was committed at an earlier kill, and nothing may be in a
   * package's mirror that is not committed.
   */
  private void readDatabase() {
    Path file = data.resolve(Database.FILE);
    if (!Files.exists(file)) {
      assertThat(logs()).as("mirrors without a database").isEmpty();
      return;
    }
    try {
      Files.copy(file, left.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    try (Database database = Database.open(left)) {
      PackageStore store = new PackageStore(database);
      List<UUID> stored = new Library(database).ids(LibraryQuery.everything());
      assertThat(stored.stream().map(id -> "wf-" + id))
          .as("packages after %d kills", kills)
          .containsAll(committed.keySet());
      for (UUID id : stored) {
        String workflow = "wf-" + id;
        List<Event> now = store.events(id, 0);
        assertBegins(committed.getOrDefault(workflow, List.of()), now, workflow);
        committed.put(workflow, now);
      }
      for (Path log : logs()) {
        String workflow = workflow(log);
        assertBegins(events(log), committed.getOrDefault(workflow, List.of()), workflow);
      }
    }
  }

  private void assertBegins(List<Event> earlier, List<Event> now, String workflow) {
    assertThat(now)
        .as("%s after %d kills", workflow, kills)
        .hasSizeGreaterThanOrEqualTo(earlier.size());
    assertThat(now.subList(0, earlier.size())).isEqualTo(earlier);
  }

  private static String workflow(Path log) {
    return String.valueOf(log.getName(log.getNameCount() - 3));
  }

  /** The stage that was started last in an unfinished log, if it was not completed. */
  private static Stream<Stage> underWay(List<Event> events) {
    Set<Stage> open = EnumSet.noneOf(Stage.class);
    for (Event event : isOver(events) ? List.<Event>of() : events) {
      if (event.body() instanceof EventBody.StageStarted) {
        open.add(event.stage());
      } else if (event.body() instanceof EventBody.StageCompleted) {
        open.remove(event.stage());
      }
    }
    return open.stream();
  }

  private List<Path> unfinished() {
    return logs().stream().filter(log -> !isOver(events(log))).toList();
  }

  private static boolean isOver(List<Event> events) {
    return !events.isEmpty() && events.getLast().body() instanceof EventBody.RunCompleted;
  }

  private List<Path> logs() {
    Path projects = data.resolve("projects");
    if (!Files.isDirectory(projects)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(projects)) {
      return folders
          .map(folder -> folder.resolve("logs").resolve("execution.jsonl"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The log's whole lines; a kill may leave the last one torn. */
  private static List<Event> events(Path log) {
    try {
      String text = Files.readString(log, StandardCharsets.UTF_8);
      List<Event> events = new ArrayList<>();
      int from = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        events.add(Json.read(text.substring(from, end), Event.class));
        from = end + 1;
      }
      return events;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path newFolder(Path folder) {
    try {
      return Files.createDirectory(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
