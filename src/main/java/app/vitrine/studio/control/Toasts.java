package app.vitrine.studio.control;

import app.vitrine.studio.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/**
 * Notices at the foot of the window, newest lowest. What went wrong stays until it is dismissed;
 * the others go by themselves too.
 */
public final class Toasts implements Notices {
  private static final Duration SHOWN = Duration.seconds(6);

  /** What can be undone stays as long as an undo does. */
  private static final Duration SHOWN_WITH_ACTION = Duration.seconds(10);

  /** More than these at once push out the oldest that says something in passing. */
  private static final int MOST = 4;

  /** More than these at once push out the oldest, whatever it is. */
  private static final int MOST_KEPT = 6;

  private final Parts parts;
  private final VBox stack = new VBox(8);

  /** Those that went right and offer nothing to do. */
  private final Set<Node> passing = new HashSet<>();

  /** What is watched for each of them, so that one that is no longer true goes. */
  private final Map<Node, Subscription> standing = new HashMap<>();

  public Toasts(Words words) {
    this.parts = new Parts(words);
    stack.getStyleClass().add("toasts");
    stack.setAlignment(Pos.BOTTOM_LEFT);
    stack.setFillWidth(false);
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
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.accessibleTextProperty().bind(text.textProperty());
    toast.getChildren().add(text);
    if (notice.actionKey() != null) {
      Button action =
          parts.button(
              notice.actionKey(),
              () -> {
                remove(toast);
                notice.perform().run();
              },
              "toast-action");
      action.setMinWidth(Region.USE_PREF_SIZE);
      toast.getChildren().add(action);
    }
    toast
        .getChildren()
        .add(parts.iconButton(Feather.X, "common.dismiss", () -> remove(toast), "flat"));
    makeRoom();
    stack.getChildren().add(toast);
    standing.put(
        toast,
        notice
            .stands()
            .subscribe(
                stands -> {
                  if (!stands) {
                    remove(toast);
                  }
                }));
    if (notice.tone() == Notice.Tone.WRONG) {
      return;
    }
    if (notice.actionKey() == null) {
      passing.add(toast);
    }
    goAway(toast, notice);
  }

  private void makeRoom() {
    if (stack.getChildren().size() >= MOST) {
      stack.getChildren().stream()
          .filter(toast -> passing.contains(toast) && !isHeld(toast))
          .findFirst()
          .ifPresent(this::remove);
    }
    if (stack.getChildren().size() >= MOST_KEPT) {
      remove(stack.getChildren().getFirst());
    }
  }

  private void remove(Node toast) {
    stack.getChildren().remove(toast);
    passing.remove(toast);
    Subscription watched = standing.remove(toast);
    if (watched != null) {
      watched.unsubscribe();
    }
  }

  /**
   * It stays while a person points at it or has the keyboard in it, unless it offers to undo: that
   * can be done for a while only.
   */
  private void goAway(Node toast, Notice notice) {
    PauseTransition end =
        new PauseTransition(notice.actionKey() == null ? SHOWN : SHOWN_WITH_ACTION);
    end.setOnFinished(event -> remove(toast));
    Runnable waitOrGo =
        () -> {
          if (isHeld(toast)) {
            end.pause();
          } else if (stack.getChildren().contains(toast)) {
            end.play();
          }
        };
    if (!notice.undoes()) {
      toast.hoverProperty().subscribe(waitOrGo);
      toast.focusWithinProperty().subscribe(waitOrGo);
    }
    end.play();
  }

  private static boolean isHeld(Node toast) {
    return toast.isHover() || toast.isFocusWithin();
  }
}
