package app.vitrine.studio.shell;

import app.vitrine.studio.control.Parts;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The window's content: the rail, the screen shown, and what lies over both. */
public final class ShellView implements Screen {
  private final ShellViewModel model;
  private final BorderPane frame = new BorderPane();
  private final StackPane node;
  private @Nullable Screen shown;

  /**
   * A shell.
   *
   * @param overlays lie over everything, the last on top
   */
  public ShellView(ShellViewModel model, Navigator navigator, Parts parts, Node... overlays) {
    this.model = model;
    frame.setLeft(new Rail(model, navigator, parts).node());
    frame.getStyleClass().add("shell");
    node = new StackPane(frame);
    node.getChildren().addAll(overlays);
  }

  /** Puts a screen into the frame, in place of the one there. */
  public void show(Screen screen) {
    if (shown == screen) {
      return;
    }
    if (shown != null) {
      shown.deactivate();
    }
    shown = screen;
    frame.setCenter(screen.node());
    screen.activate();
  }

  /** Shows the rail, or the screen alone. */
  public void showRail(boolean wanted) {
    Node rail = frame.getLeft();
    rail.setVisible(wanted);
    rail.setManaged(wanted);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    if (shown != null) {
      shown.deactivate();
      shown = null;
    }
    model.deactivate();
  }
}
