package app.vitrine.studio.packages;

import app.vitrine.domain.state.Stage;
import app.vitrine.studio.control.Parts;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What happened in a stage. */
final class StageDrawer {
  private final VBox node = new VBox(12);
  private @Nullable Stage stage;

  StageDrawer(PackageViewModel model, Parts parts, Runnable closed) {
    node.setMaxWidth(Region.USE_PREF_SIZE);
    node.setVisible(false);
  }

  Node node() {
    return node;
  }

  boolean isOpen() {
    return stage != null;
  }

  @Nullable Stage stage() {
    return stage;
  }

  void show(@Nullable Stage wanted) {
    stage = wanted;
    node.setVisible(wanted != null);
  }

  void activate() {}

  void deactivate() {}
}
