package app.vitrine.studio.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Places;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.RecordedDialogs;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A text changed by keyboard in the real window, down to the stored version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyPaneTest {
  private static final int OPENINGS = 50;

  private PackageView mug = Workshop.mug();
  private final StudioWindow window = StudioWindow.over(Workshop.desk());

  @BeforeAll
  void open() {
    FxToolkit.run(() -> window.studio().openPackage(mug.id()));
    FxToolkit.await(
        "the text on the page",
        () ->
            window.rig().scene().getRoot().lookup(".text-page .passage-title")
                    instanceof PassageArea title
                && !title.getText().isEmpty());
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void what_is_typed_is_saved_with_a_key_and_compared_with_another() {
    String before = FxToolkit.on(() -> title().getText());
    FxToolkit.run(
        () -> {
          title().requestFocus();
          title().moveTo(title().getLength());
          type(title(), " now");
        });
    assertThat(FxToolkit.on(() -> title().getText())).isEqualTo(before + " now");
    assertThat(FxToolkit.on(() -> find(".save-bar").isVisible())).isTrue();

    FxToolkit.run(() -> press(title(), KeyCode.S, true));
    FxToolkit.await("the version stored", () -> savedTitle().equals(before + " now"));
    FxToolkit.await("nothing left to save", () -> !find(".save-bar").isVisible());

    FxToolkit.await("two versions", () -> !find(".compare-button").isDisabled());
    FxToolkit.run(() -> press(title(), KeyCode.D, true));
    FxToolkit.await(
        "the added word marked",
        () -> window.rig().scene().getRoot().lookup(".compare-page .added") != null);
    FxToolkit.run(() -> press(title(), KeyCode.D, true));
  }

  @Test
  void tab_goes_from_field_to_field_and_writes_nothing() {
    String body = FxToolkit.on(() -> area("body").getText());
    FxToolkit.run(
        () -> {
          title().requestFocus();
          press(title(), KeyCode.TAB, false);
        });
    FxToolkit.await("the body has the focus", () -> area("body").isFocused());
    FxToolkit.run(() -> press(area("body"), KeyCode.TAB, false));
    FxToolkit.await("the bullets have the focus", () -> area("bullets").isFocused());
    assertThat(FxToolkit.on(() -> area("body").getText())).isEqualTo(body);
  }

  @Test
  void a_field_is_as_high_as_its_words() {
    double before = FxToolkit.on(() -> area("action").getHeight());
    FxToolkit.run(() -> area("action").appendText(" more words".repeat(30)));
    FxToolkit.await("a higher field", () -> area("action").getHeight() > 2 * before);
    FxToolkit.run(() -> area("action").undo());
    FxToolkit.await("the old height", () -> area("action").getHeight() < before + 1);
  }

  @Test
  void the_place_one_writes_at_stays_in_view() {
    FxToolkit.run(() -> area("body").requestFocus());
    FxToolkit.run(
        () -> {
          area("body").moveTo(area("body").getLength());
          area("body").replaceSelection("\nOne more line.".repeat(30));
        });
    FxToolkit.await("the caret in view", this::isCaretSeen);
    FxToolkit.run(() -> area("body").moveTo(0));
    FxToolkit.await("the caret in view at the beginning", this::isCaretSeen);
    FxToolkit.run(() -> area("body").undo());
  }

  private boolean isCaretSeen() {
    Node scroll = area("body");
    while (!(scroll instanceof ScrollPane)) {
      scroll = scroll.getParent();
    }
    Bounds seen = scroll.localToScreen(scroll.getLayoutBounds());
    return area("body")
        .getCaretBounds()
        .filter(at -> at.getMinY() >= seen.getMinY() && at.getMaxY() <= seen.getMaxY())
        .isPresent();
  }

  @Test
  void a_finding_of_the_review_leads_to_its_words() {
    Words words = new Words(UiLanguage.ENGLISH);
    String found =
        FxToolkit.on(
            () -> {
              CopyPane pane = pane(words, new SimpleObjectProperty<>(mug));
              pane.activate();
              Scene scene = new Scene(pane.node());
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              pane.reveal(new Places.Place("copy", "product_page.en.1", "STEEL"));
              String selected =
                  pane.node().lookupAll(".text-page .styled-text-area").stream()
                      .map(area -> ((PassageArea) area).getSelectedText())
                      .collect(Collectors.joining());
              pane.deactivate();
              return selected;
            });
    assertThat(found).isEqualToIgnoringCase("steel");
  }

  @Test
  void words_below_the_fold_are_scrolled_to_when_they_are_led_to() {
    String action = FxToolkit.on(() -> area("action").getText());
    Stage low =
        FxToolkit.on(
            () -> {
              Stage stage = new Stage();
              CopyPane pane = pane(new Words(UiLanguage.ENGLISH), new SimpleObjectProperty<>(mug));
              stage.setScene(new Scene(pane.node(), 1000, 300));
              stage.show();
              pane.activate();
              pane.reveal(new Places.Place("copy", "product_page.en.1", action));
              return stage;
            });
    FxToolkit.await("the last words in view", () -> isSeen(low, ".text-page .passage-action"));
    FxToolkit.run(low::close);
  }

  private static boolean isSeen(Stage stage, String selector) {
    Node node = stage.getScene().lookup(selector);
    Node scroll = stage.getScene().lookup(".page-card .scroll-pane");
    if (node == null || scroll == null) {
      return false;
    }
    Bounds shown = node.localToScene(node.getLayoutBounds());
    return shown.getHeight() > 0 && scroll.localToScene(scroll.getLayoutBounds()).contains(shown);
  }

  @Test
  void a_pane_that_was_left_is_let_go_of() {
    Words words = new Words(UiLanguage.ENGLISH);
    SimpleObjectProperty<PackageView> view = new SimpleObjectProperty<>(mug);
    WeakReference<CopyPane> first = new WeakReference<>(opened(words, view));
    for (int at = 1; at < OPENINGS; at++) {
      opened(words, view);
    }
    FxToolkit.await(
        "the first pane forgotten",
        () -> {
          System.gc();
          return first.get() == null;
        });
  }

  private CopyPane opened(Words words, SimpleObjectProperty<PackageView> view) {
    return FxToolkit.on(
        () -> {
          CopyPane pane = pane(words, view);
          pane.activate();
          pane.deactivate();
          return pane;
        });
  }

  private CopyPane pane(Words words, SimpleObjectProperty<PackageView> view) {
    return new CopyPane(
        new PaneContext(
            mug.id(),
            view,
            Workshop.desk(),
            new FxBridge(Runnable::run, Runnable::run),
            words,
            new Troubles(words),
            notice -> {},
            new RecordedDialogs(new Sheets(words)),
            place -> {},
            NoDecisions.held(),
            new Unfinished()));
  }

  private String savedTitle() {
    mug = Workshop.desk().orchestrator().describe(mug.id());
    return Objects.requireNonNull(mug.copy()).texts().stream()
        .filter(text -> text.is(Channel.PRODUCT_PAGE, Language.EN, 1))
        .map(CopyText::title)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private PassageArea title() {
    return area("title");
  }

  private PassageArea area(String part) {
    return (PassageArea) find(".text-page .passage-" + part);
  }

  private Node find(String selector) {
    return window.find(selector);
  }

  private static void type(Node at, String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            each ->
                at.fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        each,
                        each,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
  }

  private static void press(Node at, KeyCode code, boolean shortcut) {
    at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
  }
}
