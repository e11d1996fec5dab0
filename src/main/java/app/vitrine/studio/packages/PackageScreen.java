package app.vitrine.studio.packages;

import app.vitrine.studio.Screen;
import app.vitrine.studio.control.Parts;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One package. */
public final class PackageScreen implements Screen {
  private final PackageViewModel model;
  private final VBox node;

  public PackageScreen(PackageViewModel model, Parts parts) {
    this.model = model;
    Label title = new Label();
    title.getStyleClass().add("title");
    model.viewProperty().subscribe(view -> title.setText(model.title()));
    HBox head =
        new HBox(
            8,
            title,
            Parts.spring(),
            parts.button("packages.reject", model::reject, "flat"),
            parts.button("packages.approve", model::approve, "accent"));
    node = new VBox(16, head);
    node.getStyleClass().add("page");
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
    model.deactivate();
  }
}
