package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Questions over the window, used by keyboard and pointer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetsTest {
  private static final Dialogs.Choice PURGE =
      new Dialogs.Choice("library.purge_title", "library.purge_prompt", List.of("library.purge"));

  private StudioWindow window;
  private final List<String> answers = new ArrayList<>();

  @BeforeAll
  void open() {
    window = StudioWindow.over(Workshop.desk());
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void ask() {
    answers.clear();
    FxToolkit.run(
        () -> {
          window.studio().open(Section.NEW);
          window.dialogs().askWords(reject(new Object()), answers::add);
        });
    window.await(
        "the question has the keyboard", () -> isInside() && owner() instanceof TextInputControl);
  }

  @AfterEach
  void goBack() {
    for (int sheets = 0; sheets < 3 && FxToolkit.on(this::isAsked); sheets++) {
      window.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void tab_goes_round_in_it_both_ways() {
    Set<Node> forth = new HashSet<>();
    for (int stop = 0; stop < 8; stop++) {
      window.press(KeyCode.TAB);
      assertThat(FxToolkit.on(this::isInside)).isTrue();
      forth.add(FxToolkit.on(this::owner));
    }
    assertThat(forth).as("words, a suggestion, back").hasSize(3);
    for (int stop = 0; stop < 4; stop++) {
      window.press(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(forth).contains(FxToolkit.on(this::owner));
    }
  }

  @Test
  void what_takes_the_keyboard_away_gives_it_back() {
    FxToolkit.run(() -> window.find(".rail-entry").requestFocus());
    window.await("the keyboard is back", this::isInside);
  }

  @Test
  void keys_of_the_window_do_nothing_under_it_but_the_table_of_keys_comes_and_goes() {
    write("too dark");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertThat(FxToolkit.on(() -> window.has(".create"))).isTrue();

    window.press(KeyCode.F1);
    window.await("the table", () -> window.has(".shortcut-sheet"));
    window.press(KeyCode.F1);
    window.await("the question again", () -> isInside() && owner() instanceof TextInputControl);
    window.await("the words are there", () -> "too dark".equals(words()));
  }

  @Test
  void words_given_up_are_there_when_the_same_is_asked_again_and_only_then() {
    goBack();
    askAbout("a mug");
    write("too dark");
    goBack();
    askAbout("a mug");
    window.await("the words are there", () -> "too dark".equals(words()));
    goBack();

    askAbout("a tin");
    window.await("no words", () -> "".equals(words()));
  }

  private void askAbout(String product) {
    FxToolkit.run(() -> window.dialogs().askWords(reject(product), answers::add));
    window.await(
        "the question has the keyboard", () -> isInside() && owner() instanceof TextInputControl);
  }

  private static Dialogs.Question reject(Object about) {
    return new Dialogs.Question(
        "packages.reject_title",
        "packages.reject_prompt",
        "packages.reject_do",
        true,
        List.of("packages.reason_plainer"),
        about);
  }

  @Test
  void a_second_question_waits_until_the_first_is_answered() {
    write("too dark");
    FxToolkit.run(() -> window.dialogs().askChoice(PURGE, number -> answers.add("purged")));
    window.await("the words are there", () -> "too dark".equals(words()));

    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.awaitKey("library.purge_title");
    window.clickKey("library.purge");
    window.await("nothing is asked", () -> !isAsked());
    assertThat(answers).containsExactly("too dark", "purged");
  }

  @Test
  void a_click_beside_it_puts_it_away_unless_words_would_be_lost() {
    write("too dark");
    clickBeside();
    window.await("the words are there", () -> "too dark".equals(words()));

    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    clickBeside();
    window.await("nothing is asked", () -> !isAsked());
  }

  @Test
  void a_screen_reader_is_told_that_it_is_a_dialog_and_which() {
    Node veil = FxToolkit.on(() -> window.find(".veil"));
    assertThat(veil.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
    assertThat(veil.getAccessibleText()).isEqualTo(window.words().text("packages.reject_title"));
  }

  private void clickBeside() {
    Node node = FxToolkit.on(() -> window.find(".veil"));
    Bounds veil = FxToolkit.on(() -> node.localToScreen(node.getLayoutBounds()));
    window.robot().clickOn(veil.getMinX() + 20, veil.getMinY() + 20);
  }

  private void write(String words) {
    FxToolkit.run(() -> ((TextInputControl) window.find(".veil .text-area")).appendText(words));
  }

  private boolean isAsked() {
    return window.find(".veil").isVisible();
  }

  private boolean isInside() {
    Node owner = owner();
    return owner != null && FocusRing.isWithin(owner, window.find(".veil"));
  }

  private String words() {
    return ((TextInputControl) window.find(".veil .text-area")).getText();
  }

  private Node owner() {
    return window.rig().scene().getFocusOwner();
  }
}
