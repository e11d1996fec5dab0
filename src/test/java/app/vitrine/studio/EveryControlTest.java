package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every control that can be reached says what it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryControlTest {
  private UUID id;
  private StudioWindow window;
  private StudioRig rig;

  @BeforeAll
  void open() {
    id = Workshop.whole().id();
    window = StudioWindow.over(Workshop.desk());
    rig = window.rig();
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void in_every_section() {
    for (Section section : Section.values()) {
      FxToolkit.run(() -> rig.studio().open(section));
      rig.settle();
      assertThat(FxToolkit.on(this::nameless)).as("%s", section).isEmpty();
    }
  }

  @Test
  void in_every_pane_of_a_package() {
    FxToolkit.run(() -> rig.studio().openPackage(id));
    rig.settle();
    List<ToggleButton> tabs = FxToolkit.on(rig::tabs);
    assertThat(tabs).hasSizeGreaterThanOrEqualTo(5);
    for (ToggleButton tab : tabs) {
      FxToolkit.run(tab::fire);
      rig.settle();
      assertThat(FxToolkit.on(this::nameless)).as("%s", tab.getText()).isEmpty();
    }
  }

  @Test
  void in_what_a_stage_tells() {
    FxToolkit.run(() -> rig.studio().openPackage(id));
    rig.settle();
    window.clickOn(".stage");
    window.await("the drawer", () -> window.has(".drawer"));
    assertNamed("the drawer");
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void in_every_question() {
    FxToolkit.run(() -> rig.studio().openPackage(id));
    rig.settle();
    window.click("Reject...");
    ask("the rejection");
    for (String part : List.of("Copy...", "Images...", "Video...")) {
      window.click("Regenerate");
      window.clickMenu(part);
      ask(part);
    }
    window.press(KeyCode.F1);
    ask("the keys");
  }

  @Test
  void with_the_brush_and_while_a_shot_is_changed() {
    FxToolkit.run(() -> rig.studio().openPackage(id));
    rig.settle();
    window.click("Images", ".tab-button");
    window.click("Adjust cut-out");
    window.await("the brush", () -> window.sees("Apply"));
    assertNamed("the brush");
    window.press(KeyCode.ESCAPE);
    window.click("Video", ".tab-button");
    window.click("Change");
    window.await("the shot's choices", () -> window.has(".shot-editor"));
    assertNamed("a shot");
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void in_the_review() {
    FxToolkit.run(() -> rig.studio().review(List.of(id)));
    rig.settle();
    assertNamed("the review");
    for (KeyCode pane : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
      window.press(pane);
      rig.settle();
      assertNamed("the review's pane " + pane.getName());
    }
    window.press(KeyCode.ESCAPE);
  }

  private void ask(String question) {
    window.await("the sheet", () -> window.has(".veil"));
    assertNamed(question);
    window.press(KeyCode.ESCAPE);
    window.await("no sheet", () -> !window.has(".veil"));
  }

  private void assertNamed(String where) {
    assertThat(FxToolkit.on(this::nameless)).as(where).isEmpty();
  }

  private List<String> nameless() {
    rig.scene().getRoot().applyCss();
    rig.scene().getRoot().layout();
    Set<Node> labelled = new HashSet<>();
    List<Node> all = Shown.nodes(rig.scene().getRoot());
    for (Node node : all) {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    }
    return all.stream()
        .filter(node -> node instanceof Control && node.isFocusTraversable())
        .filter(node -> !(node instanceof ScrollPane) && !isPartOfAnother(node))
        .filter(node -> !labelled.contains(node) && !hasName(node))
        .map(Node::toString)
        .toList();
  }

  /** The field in a spinner or a box of choices: the whole has the name. */
  private static boolean isPartOfAnother(Node node) {
    return node.getParent() instanceof Spinner<?> || node.getParent() instanceof ComboBoxBase<?>;
  }

  private static boolean hasName(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled) {
      return labeled.getText() != null && !labeled.getText().isBlank();
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.HELP) instanceof String help
        && !help.isBlank();
  }
}
