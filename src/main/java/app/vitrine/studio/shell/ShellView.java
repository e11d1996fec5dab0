package app.vitrine.studio.shell;

import app.vitrine.studio.control.Parts;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The window's content: the rail, the screen shown, and what lies over both. */
public final class ShellView implements Screen {
  /** Height the rail needs at the usual text size; its width is its own. */
  private static final double LEAST_RAIL_HEIGHT = 340;

  /** In less room at the usual text size the rail folds, so that the screens keep theirs. */
  private static final double LEAST_WIDTH_WITH_RAIL = 900;

  private final ShellViewModel model;
  private final Roomy rail;
  private final Roomy place;
  private final StackPane node;
  private @Nullable Screen shown;

  /**
   * A shell.
   *
   * @param textScale 1 at the usual size
   * @param notices lie over the screens, beside the rail
   * @param overlay lies over everything
   */
  public ShellView(
      ShellViewModel model,
      Navigator navigator,
      Parts parts,
      ObservableDoubleValue textScale,
      Node notices,
      Node overlay) {
    this.model = model;
    rail = new Roomy(textScale, this::focus);
    rail.show(
        new Rail(model, navigator, parts, textScale).node(), new Dimension2D(0, LEAST_RAIL_HEIGHT));
    place = new Roomy(textScale, this::focus);
    BorderPane frame = new BorderPane(place.node());
    frame.setLeft(rail.node());
    frame.getStyleClass().add("shell");
    frame.setMinSize(0, 0);
    node = new StackPane(frame, notices, overlay);
    Region beside = rail.node();
    Runnable inset =
        () ->
            StackPane.setMargin(
                notices, new Insets(0, 0, 0, beside.isManaged() ? beside.getWidth() : 0));
    beside.widthProperty().subscribe(inset);
    beside.managedProperty().subscribe(inset);
    node.sceneProperty().subscribe(scene -> Platform.runLater(this::focus));
    Runnable fold =
        () ->
            model
                .tightProperty()
                .set(
                    node.getWidth() > 0
                        && node.getWidth() < LEAST_WIDTH_WITH_RAIL * textScale.get());
    node.widthProperty().subscribe(fold);
    textScale.subscribe(fold);
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
    place.show(screen.node(), screen.leastRoom());
    screen.activate();
    focus();
  }

  /** Keys go to the screen shown, unless something on it has them already. */
  private void focus() {
    Scene scene = node.getScene();
    if (scene == null || shown == null) {
      return;
    }
    Node owner = scene.getFocusOwner();
    while (owner != null && owner != shown.node()) {
      owner = owner.getParent();
    }
    if (owner == null) {
      shown.node().requestFocus();
    }
  }

  /** Shows the rail, or the screen alone. */
  public void showRail(boolean wanted) {
    rail.node().setVisible(wanted);
    rail.node().setManaged(wanted);
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
