package app.vitrine.studio.images;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.images.ImagesViewModel.Look;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Above the picture: which of its looks is shown, beside which other, and how large. */
final class ViewerHead {
  private static final double PERCENT = 100;

  private final FlowPane node;

  ViewerHead(ImagesViewModel model, PictureCanvas canvas, ViewGestures gestures, Parts parts) {
    Node looks =
        Parts.shown(
            looks(model, parts),
            model.correctionProperty().isNull().and(model.stagingProperty().isNotNull()));
    Node outlines = new OutlineChooser(model, parts).node();
    node = new FlowPane(8, 8, looks, outlines, zoom(canvas, gestures, parts));
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMinWidth(0);
    node.setMinHeight(Region.USE_PREF_SIZE);
    node.getStyleClass().add("viewer-head");
  }

  Node node() {
    return node;
  }

  private static HBox looks(ImagesViewModel model, Parts parts) {
    HBox row = new Segments<>(Look.class, model.lookProperty(), parts, "images.look_").node();
    ToggleButton compare = new ToggleButton();
    compare.setGraphic(Parts.icon(Feather.COLUMNS));
    compare.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    compare.getStyleClass().addAll("segment-choice", "compare-toggle");
    compare.selectedProperty().bindBidirectional(model.comparingProperty());
    parts.name(compare, "images.compare");
    Region between = new Region();
    between.getStyleClass().add("segment-line");
    row.getChildren().addAll(between, compare);
    return row;
  }

  private static HBox zoom(PictureCanvas canvas, ViewGestures gestures, Parts parts) {
    Button percent = new Button();
    percent.getStyleClass().addAll("flat", "zoom-percent");
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    parts
                        .words()
                        .text(
                            "images.zoom_percent",
                            Math.round(canvas.viewPort().scale() * canvas.deviceScale() * PERCENT)),
                canvas.viewPortProperty(),
                parts.words().languageProperty()));
    parts.name(percent, "images.zoom_actual");
    percent.setOnAction(event -> gestures.actualSize());
    HBox zoom =
        new HBox(
            parts.iconButton(Feather.MINUS, "images.zoom_out", gestures::reduce, "flat"),
            percent,
            parts.iconButton(Feather.PLUS, "images.zoom_in", gestures::enlarge, "flat"),
            parts.iconButton(Feather.MAXIMIZE, "images.zoom_fit", gestures::fit, "flat"));
    zoom.setAlignment(Pos.CENTER);
    zoom.getStyleClass().addAll("segments", "level");
    return zoom;
  }
}
