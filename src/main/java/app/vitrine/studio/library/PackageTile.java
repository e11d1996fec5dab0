package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A package in the grid: its picture, what it is called, how it stands. Controls take long to make
 * and most tiles never need theirs, so these come when they are first to be seen.
 */
final class PackageTile extends ItemNode {
  private static final int PICTURE_POINTS = 320;
  private static final double PADDING = 8;
  private static final double WHOLE = 100;

  private final Words words;
  private final TilePicture picture;
  private final StackPane stack;
  private final VBox node;
  private @Nullable ProgressBar progress;

  PackageTile(LibraryViewModel model, Words words, ImageCache images) {
    super(model, words);
    this.words = words;
    this.picture = new TilePicture(images, PICTURE_POINTS);
    this.stack = new StackPane(picture);
    HBox second =
        new HBox(
            6,
            label(says()::date, "muted", "small"),
            Parts.spring(),
            label(says()::scoreOfAll, "muted", "small"));
    HBox foot = new HBox(chip());
    Label title = Parts.shortened(label(item -> item.entry().title(), "strong"));
    VBox text = new VBox(3, title, second, foot);
    VBox.setMargin(foot, new Insets(4, 0, 0, 0));
    text.setPadding(new Insets(2, 4, 2, 4));
    node =
        new VBox(PADDING, stack, text) {
          @Override
          public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (!acted(action)) {
              super.executeAccessibleAction(action, parameters);
            }
          }
        };
    node.getStyleClass().add("tile");
    node.setMinWidth(0);
    // A tile that only moves, as when the list is scrolled, is not drawn anew from its parts: the
    // rounded picture and, under the pointer, the shadow are what drawing takes longest for.
    node.setCache(true);
    stack.prefHeightProperty().bind(node.widthProperty().subtract(2 * PADDING));
    stack.setMinHeight(Region.USE_PREF_SIZE);
    node.hoverProperty()
        .subscribe(
            hovered -> {
              if (hovered) {
                noticed();
              }
            });
    live();
  }

  @Override
  Region node() {
    return node;
  }

  @Override
  void noticed() {
    CheckBox check = check();
    if (check.getParent() == null) {
      StackPane.setAlignment(check, Pos.TOP_LEFT);
      StackPane.setMargin(check, new Insets(PADDING));
      stack.getChildren().add(check);
    }
  }

  @Override
  void changed(@Nullable LibraryItem now) {
    picture.show(now == null ? null : now.picture());
    if (now != null && StatusLook.of(now) == StatusLook.RUNNING) {
      progress().setProgress(now.entry().percentage() / WHOLE);
      progress().setVisible(true);
    } else if (progress != null) {
      progress.setVisible(false);
    }
  }

  /** How far it is, while it is being made. */
  private ProgressBar progress() {
    ProgressBar bar = progress;
    if (bar == null) {
      bar = new ProgressBar();
      bar.getStyleClass().add("thin");
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setMinWidth(0);
      bar.accessibleTextProperty().bind(words.bind("library.progress"));
      StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
      StackPane.setMargin(bar, new Insets(PADDING));
      stack.getChildren().add(bar);
      progress = bar;
    }
    return bar;
  }
}
