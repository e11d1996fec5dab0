package app.vitrine.studio.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import app.vitrine.studio.fixture.ScriptedOpener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start over a folder that another one holds, or held a moment ago. */
class ArrivalTest {
  private static final Desk DESK = ScriptedOpener.desk(called -> {});

  /** Enough for three tries. */
  private static final Duration SOON = Duration.ofMillis(700);

  @TempDir Path data;

  private final BlockingQueue<List<Path>> rings = new LinkedBlockingQueue<>();

  @Test
  void a_studio_that_hangs_its_bell_a_moment_later_is_heard_of() throws Exception {
    Path photo = data.resolve("mug.jpg");
    BlockingQueue<Doorbell> hung = new LinkedBlockingQueue<>();
    DeskOpener opener =
        opener(
            number -> {
              if (number == 2) {
                hung.add(hang());
              }
              throw held();
            });

    assertThat(new Arrival(opener, List.of(photo), SOON).open()).isEmpty();

    assertThat(rings.take()).containsExactly(photo);
    hung.take().close();
  }

  @Test
  void a_studio_that_is_just_ending_is_waited_for() throws Exception {
    DeskOpener opener =
        opener(
            number -> {
              if (number < 3) {
                throw held();
              }
              return DESK;
            });

    assertThat(new Arrival(opener, List.of(), SOON).open()).containsSame(DESK);
  }

  @Test
  void a_folder_that_stays_in_use_without_a_studio_is_told_of() {
    assertThatThrownBy(
            () ->
                new Arrival(
                        opener(
                            number -> {
                              throw held();
                            }),
                        List.of(),
                        SOON)
                    .open())
        .hasMessage("In use.");
  }

  @Test
  void another_failure_is_told_of_at_once() {
    BlockingQueue<Integer> tries = new LinkedBlockingQueue<>();
    DeskOpener opener =
        opener(
            number -> {
              tries.add(number);
              throw VitrineException.internal("Broken.", "Mend it.", null);
            });

    assertThatThrownBy(() -> new Arrival(opener, List.of(), SOON).open()).hasMessage("Broken.");
    assertThat(tries).hasSize(1);
  }

  private static VitrineException held() {
    return VitrineException.conflict("In use.", "Close the other one.");
  }

  private DeskOpener opener(ScriptedOpener.Tries tries) {
    return new ScriptedOpener(data, tries);
  }

  private Doorbell hang() {
    try {
      return Doorbell.hang(data, rings::add);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
