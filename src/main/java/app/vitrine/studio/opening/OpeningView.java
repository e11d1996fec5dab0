package app.vitrine.studio.opening;

import app.vitrine.studio.control.Parts;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first frame, while the library is opened. */
public final class OpeningView {
  private final StackPane node;

  public OpeningView(Parts parts) {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(160);
    bar.accessibleTextProperty().bind(parts.words().bind("shell.opening"));
    VBox middle =
        new VBox(
            16, parts.label("shell.name", "title"), bar, parts.label("shell.opening", "muted"));
    middle.setAlignment(Pos.CENTER);
    node = new StackPane(middle);
    node.getStyleClass().add("opening");
  }

  public Parent node() {
    return node;
  }
}
