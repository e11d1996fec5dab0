package app.vitrine.studio.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start over a folder that another one holds, or held a moment ago. */
class ArrivalTest {
  private static final Desk DESK =
      (Desk)
          Proxy.newProxyInstance(
              Desk.class.getClassLoader(),
              new Class<?>[] {Desk.class},
              (proxy, method, arguments) -> null);

  @TempDir Path data;

  private final BlockingQueue<List<Path>> rings = new LinkedBlockingQueue<>();

  /** What the opener does at each try, the last one from then on. */
  @FunctionalInterface
  private interface Tries {
    Desk open(int number) throws IOException;
  }

  @Test
  void a_studio_that_hangs_its_bell_a_moment_later_is_heard_of() throws Exception {
    Path photo = data.resolve("mug.jpg");
    BlockingQueue<Doorbell> hung = new LinkedBlockingQueue<>();
    DeskOpener opener =
        opener(
            number -> {
              if (number == 2) {
                hung.add(Doorbell.hang(data, rings::add));
              }
              throw held();
            });

    assertThat(Arrival.at(opener, List.of(photo))).isEmpty();

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

    assertThat(Arrival.at(opener, List.of())).containsSame(DESK);
  }

  @Test
  void a_folder_that_stays_in_use_without_a_studio_is_told_of() {
    assertThatThrownBy(
            () ->
                Arrival.at(
                    opener(
                        number -> {
                          throw held();
                        }),
                    List.of()))
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

    assertThatThrownBy(() -> Arrival.at(opener, List.of())).hasMessage("Broken.");
    assertThat(tries).hasSize(1);
  }

  private static VitrineException held() {
    return VitrineException.conflict("In use.", "Close the other one.");
  }

  private DeskOpener opener(Tries tries) {
    return new DeskOpener() {
      private int number;

      @Override
      public Map<String, String> saved() {
        return Map.of();
      }

      @Override
      public Path folder() {
        return data;
      }

      @Override
      public Desk open() {
        try {
          return tries.open(++number);
        } catch (IOException failed) {
          throw new AssertionError(failed);
        }
      }
    };
  }
}
