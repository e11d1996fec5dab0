package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Work behind a screen is less urgent; the thread of the screen and others stay as they were. */
@EnabledOnOs(OS.LINUX)
class BehindScreenTest {
  /** Where nice(1)'s number is in /proc/…/stat, counted after the name in brackets; proc(5). */
  private static final int NICE = 16;

  private static final Executor NEW_THREAD = work -> Thread.ofPlatform().start(work);

  @Test
  void a_stage_and_what_it_starts_are_less_urgent_and_nobody_else() {
    int before = niceness();

    int started =
        CompletableFuture.supplyAsync(
                () -> {
                  BehindScreen.stepBack();
                  return CompletableFuture.supplyAsync(BehindScreenTest::niceness, NEW_THREAD)
                      .join();
                },
                NEW_THREAD)
            .join();

    assertThat(started).isEqualTo(BehindScreen.NICENESS);
    assertThat(niceness()).isEqualTo(before).isLessThan(BehindScreen.NICENESS);
  }

  private static int niceness() {
    try {
      String stat = Files.readString(Path.of("/proc/thread-self/stat"));
      return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
