package app.vitrine.studio.create;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The photo: an invitation to drop one, then the photo itself with what was noticed about it. */
final class PhotoCard {
  private static final double RADIUS = 9;

  private final Parts parts;
  private final StackPane node = new StackPane();
  private final BooleanProperty cutout = new SimpleBooleanProperty();
  private Subscription following = Subscription.EMPTY;

  PhotoCard(CreateViewModel model, Parts parts, Supplier<List<Path>> browse) {
    this.parts = parts;
    node.getStyleClass().addAll("card", "photo-card");
    Node invitation = invitation(model, browse);
    node.getChildren().add(invitation);
    model
        .currentProperty()
        .subscribe(
            draft -> {
              cutout.set(false);
              following.unsubscribe();
              following = Subscription.EMPTY;
              node.getChildren().setAll(draft == null ? invitation : photo(draft, model, browse));
            });
  }

  Region node() {
    return node;
  }

  private Node invitation(CreateViewModel model, Supplier<List<Path>> browse) {
    VBox hints =
        new VBox(
            4,
            parts.paragraph("create.drop_hint", "muted", "centred"),
            parts.paragraph("create.drop_queue", "muted", "centred"));
    hints.setAlignment(Pos.CENTER);
    VBox box =
        new VBox(
            16,
            Parts.icon(Feather.IMAGE, "invitation-icon"),
            parts.paragraph("create.drop_here", "heading", "centred"),
            hints,
            Parts.shown(
                Parts.wrapping(
                    parts.said(model.intake().noPhotoProperty(), "attention", "centred")),
                model.intake().noPhotoProperty().map(why -> true).orElse(false)),
            row(
                parts.button("create.browse", () -> model.intake().drop(browse.get())),
                parts.button("create.try_sample", model.intake()::trySample, "flat")));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("invitation");
    return box;
  }

  private Node photo(Draft draft, CreateViewModel model, Supplier<List<Path>> browse) {
    Region whole = Pictures.fitted(draft.previewProperty(), RADIUS);
    Region cut = Pictures.fitted(draft.cutoutProperty());
    cut.getStyleClass().add("cutout-ground");
    cut.visibleProperty().bind(cutout.and(Bindings.isNotNull(draft.cutoutProperty())));
    whole.visibleProperty().bind(cut.visibleProperty().not());
    StackPane picture = new StackPane(whole, cut, reading(draft), refusal(draft, model, browse));
    VBox.setVgrow(picture, Priority.ALWAYS);
    picture.setMinHeight(0);
    VBox photo = new VBox(12, picture, bar(draft, model, browse));
    photo.getStyleClass().add("photo");
    return photo;
  }

  private Node reading(Draft draft) {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(40, 40);
    turning.accessibleTextProperty().bind(parts.words().bind("create.reading_photo"));
    return Parts.shown(
        turning,
        Bindings.isNull(draft.previewProperty())
            .and(draft.stateProperty().isNotEqualTo(Draft.PhotoState.REFUSED)));
  }

  private Node refusal(Draft draft, CreateViewModel model, Supplier<List<Path>> browse) {
    VBox box =
        new VBox(
            12,
            Parts.icon(Feather.ALERT_CIRCLE, "invitation-icon", "wrong"),
            Parts.shortened(new Label(draft.name())),
            Parts.wrapping(parts.said(draft.refusalProperty(), "centred")),
            parts.button("create.replace_photo", () -> model.intake().replace(draft, browse.get())),
            parts.button("create.remove_photo", () -> model.remove(draft), "flat"));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("invitation");
    return Parts.shown(box, draft.stateProperty().map(state -> state == Draft.PhotoState.REFUSED));
  }

  private Node bar(Draft draft, CreateViewModel model, Supplier<List<Path>> browse) {
    FlowPane noticed = new FlowPane(14, 4);
    noticed.setAlignment(Pos.CENTER_LEFT);
    Runnable notice =
        () -> {
          noticed.getChildren().clear();
          if (!draft.sizeProperty().get().isEmpty()) {
            noticed
                .getChildren()
                .add(finding(true, draft.sizeProperty(), new SimpleStringProperty("")));
          }
          for (PhotoFinding finding : draft.findingsProperty()) {
            noticed.getChildren().add(finding(finding));
          }
          if (noticed.getChildren().isEmpty()) {
            noticed.getChildren().add(parts.label("create.looking", "muted"));
          }
        };
    following = draft.findingsProperty().subscribe(notice);
    notice.run();
    ToggleButton cut = new ToggleButton();
    cut.textProperty().bind(parts.words().bind("create.cutout"));
    cut.selectedProperty().bindBidirectional(cutout);
    cut.disableProperty().bind(Bindings.isNull(draft.cutoutProperty()));
    cut.getStyleClass().add("pill");
    cut.setMinWidth(Region.USE_PREF_SIZE);
    Hyperlink replace =
        parts.link("create.replace", () -> model.intake().replace(draft, browse.get()));
    replace.setMinWidth(Region.USE_PREF_SIZE);
    HBox ways =
        new HBox(
            12,
            cut,
            Parts.spring(),
            replace,
            parts.iconButton(Feather.X, "create.remove_photo", () -> model.remove(draft), "flat"));
    ways.setAlignment(Pos.CENTER_LEFT);
    VBox bar = new VBox(8, noticed, ways);
    bar.getStyleClass().add("photo-bar");
    bar.setMaxHeight(Region.USE_PREF_SIZE);
    return Parts.shown(bar, draft.stateProperty().map(state -> state != Draft.PhotoState.REFUSED));
  }

  private Node finding(PhotoFinding found) {
    String key = "create.finding_" + found.id() + (found.passed() ? "" : "_not");
    return finding(
        found.passed(), parts.words().bind(key), parts.words().bindTold(found.message()));
  }

  private static Node finding(
      boolean good, ObservableValue<String> text, ObservableValue<String> why) {
    Label label = Parts.bound(text, "finding", good ? "good" : "attention");
    label.setGraphic(Parts.icon(good ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    if (!why.getValue().isEmpty()) {
      label.setTooltip(Parts.tooltip(why));
    }
    return label;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER);
    return row;
  }
}
