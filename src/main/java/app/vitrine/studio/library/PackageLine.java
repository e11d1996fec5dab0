package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Thumbnail;
import app.vitrine.studio.text.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A package in the table. */
final class PackageLine extends ItemNode {
  private static final double PICTURE = 40;

  private final Thumbnail picture;
  private final HBox node;

  PackageLine(LibraryViewModel model, Words words, ImageCache images) {
    super(model, words);
    this.picture = new Thumbnail(images, PICTURE);
    Label title = label(item -> item.entry().title(), "strong");
    title.setMaxWidth(Double.MAX_VALUE);
    Parts.shortened(title);
    HBox.setHgrow(title, Priority.ALWAYS);
    node =
        new HBox(
            14,
            check(),
            picture,
            title,
            column(chip(), "column-status"),
            column(label(says()::score, "numbers"), "column-score"),
            column(label(says()::date, "muted"), "column-date")) {
          @Override
          public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (!acted(action)) {
              super.executeAccessibleAction(action, parameters);
            }
          }
        };
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("line");
    live();
  }

  /** Gives something its column's width. */
  static StackPane column(Region content, String style) {
    StackPane column = new StackPane(content);
    column.setAlignment(Pos.CENTER_LEFT);
    column.getStyleClass().add(style);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
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
