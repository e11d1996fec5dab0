package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Place;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fixture.Tour;
import app.vitrine.studio.screens.FxToolkit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that can be reached, and everything that turns, says what it is; and all of it is
 * reached by the Tab key.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryControlTest {
  private final Tour tour = new Tour();

  @AfterAll
  void close() {
    tour.close();
  }

  @ParameterizedTest
  @EnumSource
  void says_what_it_is_and_is_reached_by_the_keyboard(Place place) {
    tour.visit(
        place,
        rig -> {
          assertThat(FxToolkit.on(() -> nameless(rig.whole()))).as("without a name").isEmpty();
          assertThat(FxToolkit.on(() -> passedBy(rig.whole()))).as("passed by").isEmpty();
          assertThat(FxToolkit.on(() -> mute(rig.whole()))).as("without a value").isEmpty();
        });
  }

  /** What says it is a slider and cannot tell where it stands. */
  private static List<Node> mute(Parent root) {
    return Shown.nodes(root).stream()
        .filter(node -> node.getAccessibleRole() == AccessibleRole.SLIDER)
        .filter(
            node ->
                Stream.of(
                        AccessibleAttribute.VALUE,
                        AccessibleAttribute.MIN_VALUE,
                        AccessibleAttribute.MAX_VALUE)
                    .anyMatch(asked -> node.queryAccessibleAttribute(asked) == null))
        .toList();
  }

  /** What a person cannot get to by pressing Tab until it comes round. */
  private static List<Node> passedBy(Parent root) {
    Scene scene = root.getScene();
    List<Node> stops =
        Shown.nodes(asked(root)).stream()
            .filter(node -> node.isFocusTraversable() && !node.isDisabled())
            .filter(node -> !(node instanceof ScrollPane) && !isPartOfAnother(node))
            .toList();
    if (stops.isEmpty()) {
      return stops;
    }
    stops.getFirst().requestFocus();
    Set<Node> reached = new HashSet<>();
    for (int presses = 0; presses < 3 * stops.size() + 10; presses++) {
      Event.fireEvent(
          scene.getFocusOwner() == null ? stops.getFirst() : scene.getFocusOwner(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
      for (Node to = scene.getFocusOwner(); to != null; to = to.getParent()) {
        reached.add(to);
      }
    }
    return stops.stream().filter(stop -> beside(stop).noneMatch(reached::contains)).toList();
  }

  /** Of choices that exclude each other Tab comes to one; the arrows go to the others. */
  private static Stream<?> beside(Node stop) {
    return stop instanceof ToggleButton choice && choice.getToggleGroup() != null
        ? choice.getToggleGroup().getToggles().stream()
        : Stream.of(stop);
  }

  /** A question over the window has the keyboard to itself. */
  private static Parent asked(Parent root) {
    return root.lookup(".veil") instanceof Parent veil && veil.isVisible() ? veil : root;
  }

  private static List<String> nameless(Parent root) {
    root.applyCss();
    root.layout();
    List<Node> visible = Shown.nodes(root);
    Set<Node> labelled = new HashSet<>();
    for (Node node : visible) {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    }
    return Stream.concat(
            visible.stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane) && !isPartOfAnother(node)),
            turning(root))
        .filter(node -> !(labelled.contains(node) || hasName(node)) || isSignOnly(node))
        .map(Node::toString)
        .toList();
  }

  /** A sign without a word tells the pointer nothing unless it has a tooltip. */
  private static boolean isSignOnly(Node node) {
    return node instanceof ButtonBase button
        && button.getStyleClass().contains("icon-button")
        && button.getTooltip() == null;
  }

  /** What shows that something goes on, visible or not: mostly it is gone in no time. */
  private static Stream<Node> turning(Parent root) {
    List<Node> found = new ArrayList<>();
    gather(root, found);
    return found.stream().filter(ProgressIndicator.class::isInstance);
  }

  private static void gather(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      found.add(child);
      if (child instanceof Parent inner) {
        gather(inner, found);
      }
    }
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
