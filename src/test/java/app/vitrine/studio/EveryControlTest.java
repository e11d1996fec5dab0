package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every control that can be reached says what it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryControlTest {
  private UUID id;
  private StudioRig rig;

  @BeforeAll
  void open() {
    FxToolkit.start();
    id = Workshop.whole().id();
    rig =
        FxToolkit.on(
            () -> StudioRig.over(Workshop.desk(), UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
  }

  @AfterAll
  void close() {
    FxToolkit.run(rig::end);
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
