package app.vitrine.studio.control;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard within a part of the window while that part is shown: Tab goes round in it.
 */
final class FocusRing {
  private final Parent within;

  FocusRing(Parent within) {
    this.within = within;
    within.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    within.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    event.consume();
    List<Node> stops = stops(within);
    if (stops.isEmpty()) {
      return;
    }
    boolean back = event.isShiftDown();
    Node owner = within.getScene().getFocusOwner();
    Node end = back ? stops.getFirst() : stops.getLast();
    if (owner == null || owner == end || !isWithin(owner, within)) {
      (back ? stops.getLast() : stops.getFirst()).requestFocus();
    } else {
      owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /** Whatever takes the keyboard elsewhere, it comes back. */
  private void moved(@Nullable Node owner) {
    if (strayed(owner)) {
      Platform.runLater(
          () -> {
            Scene scene = within.getScene();
            if (scene != null && strayed(scene.getFocusOwner())) {
              stops(within).stream().findFirst().ifPresent(Node::requestFocus);
            }
          });
    }
  }

  private boolean strayed(@Nullable Node owner) {
    return within.isVisible() && (owner == null || !isWithin(owner, within));
  }

  /** What the keyboard can stop at, in order. */
  private static List<Node> stops(Parent root) {
    List<Node> found = new ArrayList<>();
    gather(root, found);
    return found;
  }

  private static void gather(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        if (child.isFocusTraversable()) {
          found.add(child);
        }
        if (child instanceof Parent inner) {
          gather(inner, found);
        }
      }
    }
  }

  /** Whether a node is another or lies in it. */
  static boolean isWithin(Node node, Node root) {
    Node at = node;
    while (at != null && at != root) {
      at = at.getParent();
    }
    return at != null;
  }

  /** Whether somewhere in it there are words that would be lost. */
  static boolean holdsWords(Parent root) {
    return root.getChildrenUnmodifiable().stream()
        .anyMatch(
            child ->
                (child instanceof TextInputControl input
                        && input.isEditable()
                        && !input.getText().isBlank())
                    || (child instanceof Parent inner && holdsWords(inner)));
  }
}
