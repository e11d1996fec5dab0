package app.vitrine.studio.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is closed while something is done that cannot go on at the next start. */
class ClosingTest {
  @TempDir Path data;

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final FxBridge bridge = new FxBridge(Runnable::run, work::add);
  private final List<String> window = new ArrayList<>();
  private final Deque<Question> questions = new ArrayDeque<>();
  private boolean written;
  private Desk desk;
  private PackageFeed feed;
  private Closing closing;

  @BeforeEach
  void open() {
    desk = Desks.open(data);
    feed = new PackageFeed(desk.orchestrator(), bridge);
    closing =
        new Closing(
            desk,
            bridge,
            feed,
            dialogs(),
            new Troubles(new Words(UiLanguage.ENGLISH)),
            notice -> window.add("told"),
            () -> written,
            new Closing.Window() {
              @Override
              public void hide() {
                window.add("hidden");
              }

              @Override
              public void end() {
                window.add("ended");
              }
            });
  }

  @AfterEach
  void close() {
    feed.close();
    desk.close();
  }

  @Test
  void an_export_under_way_is_waited_for_out_of_sight() {
    bridge.lasting().work(() -> "exported", window::add, why -> {});
    closing.asked();
    work.removeLast().run();
    assertThat(window).containsExactly("hidden");

    work.remove().run();
    assertThat(window).containsExactly("hidden", "exported", "ended");
  }

  @Test
  void one_that_follows_another_is_waited_for_too() {
    FxBridge lasting = bridge.lasting();
    lasting.work(
        () -> "first", first -> lasting.work(() -> "second", window::add, why -> {}), why -> {});
    closing.asked();
    work.removeLast().run();
    work.remove().run();
    assertThat(window).containsExactly("hidden");
    work.remove().run();
    assertThat(window).containsExactly("hidden", "second", "ended");
  }

  @Test
  void a_window_that_was_opened_again_meanwhile_stays() {
    bridge.lasting().work(() -> "exported", window::add, why -> {});
    closing.asked();
    work.removeLast().run();
    closing.reopened();
    work.remove().run();
    assertThat(window).containsExactly("hidden", "exported");

    closing.asked();
    work.remove().run();
    assertThat(window).endsWith("ended");
  }

  @Test
  void other_work_behind_the_screen_is_not_waited_for() {
    bridge.work(() -> "looked", window::add, why -> {});
    closing.asked();
    work.removeLast().run();
    assertThat(window).containsExactly("ended");
  }

  @Test
  void words_that_nobody_keeps_are_asked_about_first() {
    written = true;
    closing.asked();
    closing.asked();
    assertThat(questions).hasSize(1);
    assertThat(work).isEmpty();

    questions.remove().goneBack().run();
    closing.asked();
    Question again = questions.remove();
    again.goneBack().run();
    again.chosen().accept(0);
    work.removeLast().run();
    assertThat(window).containsExactly("ended");
  }

  /** What is asked in between. */
  private record Question(Consumer<Integer> chosen, Runnable goneBack) {}

  @SuppressWarnings("unchecked")
  private Dialogs dialogs() {
    return (Dialogs)
        Proxy.newProxyInstance(
            Dialogs.class.getClassLoader(),
            new Class<?>[] {Dialogs.class},
            (proxy, method, arguments) -> {
              if (written && method.getName().equals("askChoiceFirst")) {
                questions.add(
                    new Question((Consumer<Integer>) arguments[1], (Runnable) arguments[2]));
                return null;
              }
              throw new AssertionError("nothing is to be asked: " + method);
            });
  }
}
