package app.vitrine.studio.create;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.fx.Later;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far the asking for packages is, and how to stop it; comes when it takes a while. */
final class OrderProgress {
  private static final Duration A_WHILE = Duration.ofMillis(300);

  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final HBox node;
  private Runnable callOff = () -> {};

  OrderProgress(Orders orders, Parts parts, Later later) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty()
        .bind(
            Bindings.when(orders.allProperty().greaterThan(1))
                .then(orders.answeredProperty().multiply(1.0).divide(orders.allProperty()))
                .otherwise(ProgressBar.INDETERMINATE_PROGRESS));
    bar.accessibleTextProperty().bind(parts.words().bind("create.asking"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label count =
        Parts.bound(
            parts.words().bind("create.asked", orders.answeredProperty(), orders.allProperty()),
            "muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button stop = parts.button("create.stop", orders::stop);
    stop.setMinWidth(Region.USE_PREF_SIZE);
    ObservableBooleanValue several = orders.allProperty().greaterThan(1);
    node = new HBox(16, bar, Parts.shown(count, several), Parts.shown(stop, several));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("order-progress");
    Parts.shown(node, shown);
    orders
        .placingProperty()
        .subscribe(
            placing -> {
              callOff.run();
              shown.set(false);
              if (placing) {
                callOff = later.after(A_WHILE, () -> shown.set(orders.placingProperty().get()));
              }
            });
  }

  /** Whether it is to be seen. */
  BooleanProperty shownProperty() {
    return shown;
  }

  Node node() {
    return node;
  }
}
