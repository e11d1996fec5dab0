package app.vitrine.studio.control;

import app.vitrine.studio.text.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Notices at the foot of the window, newest lowest. What went wrong stays until it is dismissed;
 * the others go by themselves too.
 */
public final class Toasts implements Notices {
  private static final Duration SHOWN = Duration.seconds(6);

  /** What can be undone stays as long as an undo does. */
  private static final Duration SHOWN_WITH_ACTION = Duration.seconds(10);

  private static final int MOST = 4;

  private final Parts parts;
  private final VBox stack = new VBox(8);

  public Toasts(Words words) {
    this.parts = new Parts(words);
    stack.getStyleClass().add("toasts");
    stack.setAlignment(Pos.BOTTOM_CENTER);
    stack.setPickOnBounds(false);
  }

  /** What lies over the window. */
  public Node node() {
    return stack;
  }

  @Override
  public void tell(Notice notice) {
    HBox toast = new HBox(12);
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.getStyleClass().addAll("toast", notice.tone().name().toLowerCase(Locale.ROOT));
    Label text = Parts.wrapping(Parts.bound(parts.words().bind(notice.text())));
    HBox.setHgrow(text, Priority.ALWAYS);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.accessibleTextProperty().bind(text.textProperty());
    toast.getChildren().add(text);
    if (notice.actionKey() != null) {
      Button action =
          parts.button(
              notice.actionKey(),
              () -> {
                stack.getChildren().remove(toast);
                notice.perform().run();
              },
              "toast-action");
      action.setMinWidth(Region.USE_PREF_SIZE);
      toast.getChildren().add(action);
    }
    toast
        .getChildren()
        .add(
            parts.iconButton(
                Feather.X, "common.dismiss", () -> stack.getChildren().remove(toast), "flat"));
    stack.getChildren().add(toast);
    if (stack.getChildren().size() > MOST) {
      stack.getChildren().removeFirst();
    }
    if (notice.tone() == Notice.Tone.WRONG) {
      return;
    }
    PauseTransition end =
        new PauseTransition(notice.actionKey() == null ? SHOWN : SHOWN_WITH_ACTION);
    end.setOnFinished(event -> stack.getChildren().remove(toast));
    end.play();
  }
}
