package app.vitrine.studio.video;

import app.vitrine.domain.video.Shot;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A shot in the storyboard; opens to be changed. */
final class ShotRow {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double PICTURE_HEIGHT = 60;
  private static final double NARROWEST = 46;
  private static final double WIDEST = 96;
  private static final double CORNER = 7;

  private final VideoViewModel model;
  private final Shot shot;
  private final Parts parts;
  private final VBox node =
      new VBox(14) {
        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
          if (action == AccessibleAction.FIRE) {
            open();
          } else {
            super.executeAccessibleAction(action, parameters);
          }
        }
      };
  private final StackPane picture = new StackPane();
  private final StackPane chip = new StackPane();
  private final Button change;
  private @Nullable ShotDraft edited;
  private ShotLine line;

  ShotRow(VideoViewModel model, ShotLine line, Parts parts) {
    this.model = model;
    this.line = line;
    this.shot = line.shot();
    this.parts = parts;
    change = parts.button("video.change", () -> model.changes().edit(shot.sequence()), "flat");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.accessibleTextProperty().bind(parts.words().bind("video.change_shot", shot.sequence()));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getChildren().setAll(said());
    node.getChildren().add(head());
    node.getStyleClass().addAll("card", "shot-row");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.accessibleTextProperty()
        .bind(parts.words().bind("video.shot_spoken", shot.sequence(), shot.caption()));
    node.setOnMouseClicked(event -> open());
    node.setOnKeyPressed(
        event -> {
          if (event.getTarget() == node && event.getCode() == KeyCode.ENTER) {
            event.consume();
            open();
          }
        });
    showPicture(model.pictures().frames().get(shot.sequence()));
    refresh();
  }

  Node node() {
    return node;
  }

  int sequence() {
    return shot.sequence();
  }

  /** Shows how the shot stands now; false when that is a shot of other content. */
  boolean show(ShotLine now) {
    boolean mine = now.shot().equals(shot);
    if (mine && !now.equals(line)) {
      line = now;
      chip.getChildren().setAll(said());
    }
    return mine;
  }

  private void open() {
    if (model.changes().draftProperty().get() == null) {
      node.requestFocus();
      model.goTo(sequence());
    }
  }

  private Node head() {
    Label number = new Label(String.valueOf(sequence()));
    number.getStyleClass().addAll("muted", "shot-number");
    HBox row = new HBox(14, number, picture, words(), length(), chip, change);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node words() {
    Label caption =
        shot.caption().isEmpty()
            ? parts.label("video.no_caption", "muted")
            : new Label(shot.caption());
    caption.getStyleClass().add(shot.caption().isEmpty() ? "plain" : "strong");
    Parts.shortened(caption);
    Label how =
        Parts.bound(
            Bindings.createStringBinding(
                () ->
                    parts.words().text(typeKey(shot))
                        + " · "
                        + parts.words().text(ShotEditor.movementKey(shot.movement())),
                parts.words().languageProperty()),
            "muted",
            "small");
    Parts.shortened(how);
    VBox words = new VBox(3, caption, how);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node length() {
    Label length =
        Parts.bound(parts.words().bind("video.seconds", shot.durationSec()), "muted", "numbers");
    length.setMinWidth(Region.USE_PREF_SIZE);
    return length;
  }

  private Node said() {
    Label said =
        switch (line.state()) {
          case READY -> parts.label("video.shot_ready", "chip", "good");
          case WAITING -> parts.label("video.shot_waiting", "chip", "quiet");
          case MAKING ->
              Parts.bound(parts.words().bind("video.shot_making", line.percent()), "chip");
        };
    said.setMinWidth(Region.USE_PREF_SIZE);
    return said;
  }

  private static String typeKey(Shot shot) {
    return "video.type_" + shot.type().name().toLowerCase(Locale.ROOT);
  }

  /** Shows the shot's picture; null for none yet. */
  void showPicture(@Nullable BufferedImage image) {
    double width = NARROWEST;
    picture.getChildren().clear();
    if (image != null) {
      double aspect = (double) image.getWidth() / image.getHeight();
      width = Math.clamp(aspect * PICTURE_HEIGHT, NARROWEST, WIDEST);
      picture.getChildren().add(cropped(Pictures.image(image), width / PICTURE_HEIGHT));
    }
    picture.getStyleClass().setAll("thumb");
    picture.setMinSize(width, PICTURE_HEIGHT);
    picture.setMaxSize(width, PICTURE_HEIGHT);
    Pictures.rounded(picture, CORNER);
  }

  private static ImageView cropped(Image image, double aspect) {
    ImageView view = new ImageView(image);
    double width = Math.min(image.getWidth(), image.getHeight() * aspect);
    double height = width / aspect;
    view.setViewport(
        new Rectangle2D(
            (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
    view.setFitHeight(PICTURE_HEIGHT);
    view.setFitWidth(aspect * PICTURE_HEIGHT);
    view.setSmooth(true);
    return view;
  }

  /** Follows what is on screen, what is being changed and whether anything may be. */
  void refresh() {
    node.pseudoClassStateChanged(CURRENT, model.currentProperty().get() == sequence());
    String blocked = model.changes().blocked();
    change.setDisable(!blocked.isEmpty());
    ShotDraft draft = model.changes().draftProperty().get();
    boolean mine = draft != null && draft.shot().equals(shot);
    change.setVisible(!mine);
    if (edited != null && (!mine || edited != draft)) {
      node.getChildren().removeLast();
      edited = null;
    }
    if (mine && edited == null) {
      edited = draft;
      ShotEditor editor = new ShotEditor(model, draft, parts);
      node.getChildren().add(editor.node());
      editor.first().requestFocus();
    }
  }
}
