package app.vitrine.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.fixture.CapturedLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FxBridgeTest {
  private final List<Runnable> screen = new ArrayList<>();
  private final List<Runnable> background = new ArrayList<>();
  private final FxBridge bridge = new FxBridge(screen::add, background::add);
  private final List<Object> shown = new ArrayList<>();

  @Test
  void work_is_done_off_the_screen_and_shown_on_it() {
    bridge.work(() -> "done", shown::add, shown::add);
    assertThat(screen).isEmpty();

    run(background);
    assertThat(shown).isEmpty();

    run(screen);
    assertThat(shown).containsExactly("done");
  }

  @Test
  void a_failure_is_shown_too() {
    IllegalStateException why = new IllegalStateException("no");
    bridge.work(
        () -> {
          throw why;
        },
        shown::add,
        shown::add);
    run(background);
    run(screen);

    assertThat(shown).containsExactly(why);
  }

  @Test
  void an_error_such_as_of_too_little_memory_is_shown_too() {
    for (Error why : List.of(new OutOfMemoryError("full"), new NoClassDefFoundError("gone"))) {
      shown.clear();
      bridge.work(
          () -> {
            throw why;
          },
          shown::add,
          shown::add);
      run(background);
      run(screen);

      assertThat(shown)
          .singleElement()
          .isInstanceOfSatisfying(Exception.class, wrapped -> assertThat(wrapped).hasCause(why));
    }
  }

  @Test
  void a_failure_with_something_to_look_into_is_logged_and_a_plain_refusal_is_not() {
    IOException full = new IOException("full");
    try (CapturedLog log = new CapturedLog(FxBridge.class.getName())) {
      for (RuntimeException why :
          List.of(
              VitrineException.conflict("It runs.", "Wait."),
              new WorkCancelledException("something newer was asked for"),
              VitrineException.internal("It could not be written.", "Make space.", full),
              new IllegalStateException("unforeseen"))) {
        bridge.work(
            () -> {
              throw why;
            },
            shown::add,
            shown::add);
        run(background);
      }
      assertThat(log.throwables())
          .contains("full", "unforeseen")
          .doesNotContain("It runs.", "something newer was asked for");
    }
  }

  @Test
  void the_latest_work_ends_with_an_error_too() {
    LatestWork latest = new LatestWork(bridge);
    latest.run(
        token -> {
          throw new StackOverflowError();
        },
        shown::add,
        shown::add);
    run(background);
    run(screen);

    assertThat(shown).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void of_a_burst_the_newest_is_shown_once() {
    Consumer<String> newest = bridge.newest(shown::add);
    newest.accept("a");
    newest.accept("b");
    assertThat(screen).hasSize(1);
    run(screen);
    newest.accept("c");
    run(screen);

    assertThat(shown).containsExactly("b", "c");
  }

  @Test
  void a_burst_is_gathered_in_order() {
    Consumer<String> gathered = bridge.gathered(shown::add);
    gathered.accept("a");
    gathered.accept("b");
    run(screen);

    assertThat(shown).containsExactly(List.of("a", "b"));
  }

  @Test
  void what_comes_late_is_not_shown_and_was_cancelled() {
    LatestWork latest = new LatestWork(bridge);
    List<CancelToken> tokens = new ArrayList<>();
    latest.run(
        token -> {
          tokens.add(token);
          return "old";
        },
        shown::add,
        shown::add);
    run(background);
    latest.run(token -> "new", shown::add, shown::add);
    run(background);
    run(screen);

    assertThat(tokens.getFirst().isCancelled()).isTrue();
    assertThat(shown).containsExactly("new");
  }

  private static void run(List<Runnable> waiting) {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }
}
