package app.vitrine.studio.packages;

import app.vitrine.domain.state.Stage;
import app.vitrine.studio.control.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The stages of a package in a row, live. */
final class TimelineView {
  private static final List<Stage> STAGES =
      java.util.stream.Stream.concat(
              Stage.work().stream(), java.util.stream.Stream.of(Stage.APPROVAL))
          .toList();

  private final PackageViewModel model;
  private final Parts parts;
  private final GridPane node = new GridPane();
  private final List<StageButton> buttons = new ArrayList<>();
  private Subscription following = Subscription.EMPTY;

  /**
   * A timeline.
   *
   * @param chosen is told which stage was clicked
   */
  TimelineView(PackageViewModel model, Parts parts, Consumer<Stage> chosen) {
    this.model = model;
    this.parts = parts;
    node.getStyleClass().addAll("card", "timeline");
    node.accessibleTextProperty().bind(parts.words().bind("packages.timeline"));
    for (Stage stage : STAGES) {
      StageButton button =
          new StageButton(parts.words(), stage == STAGES.getLast(), () -> chosen.accept(stage));
      buttons.add(button);
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / STAGES.size());
      node.getColumnConstraints().add(column);
      node.addColumn(buttons.size() - 1, button.node());
    }
  }

  Node node() {
    return node;
  }

  void activate() {
    following =
        Subscription.combine(
            model.nodesProperty().subscribe(this::show),
            parts.words().languageProperty().subscribe(this::show));
    show();
  }

  void deactivate() {
    following.unsubscribe();
  }

  /** Marks the stage whose drawer is open; null for none. */
  void mark(@Nullable Stage stage) {
    for (int at = 0; at < buttons.size(); at++) {
      buttons.get(at).choose(STAGES.get(at) == stage);
    }
  }

  private void show() {
    List<StageNode> nodes = model.nodesProperty().get();
    for (int at = 0; at < nodes.size(); at++) {
      buttons.get(at).show(nodes.get(at));
    }
  }
}
