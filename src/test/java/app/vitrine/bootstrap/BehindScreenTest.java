package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.screens.FxToolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Work behind a screen is less urgent; the thread of the screen and others stay as they were. */
@EnabledOnOs(OS.LINUX)
class BehindScreenTest {
  /**
   * Where the number of nice(1) is in /proc/…/stat, counted after the name in brackets; proc(5).
   */
  private static final int NICE = 16;

  private static final Executor NEW_THREAD = work -> Thread.ofPlatform().start(work);

  @Test
  void a_stage_and_what_it_starts_are_less_urgent_and_nobody_else() {
    OptionalInt before = niceness(Path.of("/proc/thread-self"));

    OptionalInt started =
        CompletableFuture.supplyAsync(
                () -> {
                  BehindScreen.stepBack();
                  return CompletableFuture.supplyAsync(
                          () -> niceness(Path.of("/proc/thread-self")), NEW_THREAD)
                      .join();
                },
                NEW_THREAD)
            .join();

    assertThat(started).hasValue(BehindScreen.NICENESS);
    assertThat(niceness(Path.of("/proc/thread-self"))).isEqualTo(before);
    assertThat(before.orElseThrow()).isLessThan(BehindScreen.NICENESS);
  }

  @Test
  void a_package_begun_in_the_window_is_made_less_urgently(@TempDir Path data) throws Exception {
    FxToolkit.start();
    try (Desk desk = Desks.open(data.resolve("library"))) {
      UUID id = QuickPackages.begin(desk, SmallPhoto.into(data, "mug.jpg"));
      FxToolkit.await(
          "a stage that stepped back", () -> ofStages().contains(BehindScreen.NICENESS));
      desk.orchestrator().cancel(id, "seen enough");
    }
  }

  /** How urgent the threads are that stages run in. */
  private static List<Integer> ofStages() {
    try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
      return threads
          .filter(thread -> read(thread.resolve("comm")).startsWith("vitrine-"))
          .flatMap(thread -> niceness(thread).stream().boxed())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Empty for a thread that has ended. */
  private static OptionalInt niceness(Path thread) {
    String stat = read(thread.resolve("stat"));
    return stat.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[NICE]));
  }

  /** What the system says of a thread; empty once it has ended. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException ended) {
      return "";
    }
  }
}
