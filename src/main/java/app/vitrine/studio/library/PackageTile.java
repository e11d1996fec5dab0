package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A package in the grid: its picture, what it is called, how it stands. */
final class PackageTile extends ItemNode {
  private static final int PICTURE_POINTS = 320;
  private static final double PADDING = 8;

  private final TilePicture picture;
  private final VBox node;

  PackageTile(LibraryViewModel model, Words words, ImageCache images) {
    super(model, words);
    this.picture = new TilePicture(images, PICTURE_POINTS);
    ProgressBar progress = progress();
    StackPane stack = new StackPane(picture, check(), progress);
    StackPane.setAlignment(check(), Pos.TOP_LEFT);
    StackPane.setMargin(check(), new Insets(PADDING));
    StackPane.setAlignment(progress, Pos.BOTTOM_CENTER);
    StackPane.setMargin(progress, new Insets(PADDING));
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
    node = new VBox(PADDING, stack, text);
    node.getStyleClass().add("tile");
    node.setMinWidth(0);
    stack.prefHeightProperty().bind(node.widthProperty().subtract(2 * PADDING));
    stack.setMinHeight(Region.USE_PREF_SIZE);
    live();
  }

  @Override
  Region node() {
    return node;
  }

  @Override
  void changed(@Nullable LibraryItem now) {
    picture.show(now == null ? null : now.picture());
  }
}
