package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A square picture that fills whatever square it is given; may be shown another file any time. */
final class TilePicture extends StackPane {
  private static final double RADIUS = 9;

  private final ImageCache images;
  private final int longest;
  private final ImageView view = new ImageView();
  private final StackPane sign = new StackPane(Parts.icon(Feather.IMAGE, "thumb-missing"));
  private @Nullable Path file;
  private ImageCache.Request request = () -> {};

  /**
   * A tile without a picture.
   *
   * @param longest points of the longer side that are enough at its largest
   */
  TilePicture(ImageCache images, int longest) {
    this.images = images;
    this.longest = (int) Math.ceil(longest * Screen.getPrimary().getOutputScaleX());
    getStyleClass().add("thumb");
    setMinSize(0, 0);
    setPrefSize(0, 0);
    view.setSmooth(true);
    view.setManaged(false);
    view.fitWidthProperty().bind(widthProperty());
    view.fitHeightProperty().bind(heightProperty());
    getChildren().addAll(sign, view);
    Pictures.rounded(this, RADIUS);
  }

  /** Shows a file; null for none. */
  void show(@Nullable Path wanted) {
    if (wanted == null ? file == null : wanted.equals(file)) {
      return;
    }
    request.close();
    file = wanted;
    view.setImage(null);
    sign.setVisible(wanted == null);
    if (wanted != null) {
      request = images.ask(wanted, longest, this::fill, why -> sign.setVisible(true));
    }
  }

  private void fill(Image image) {
    double square = Math.min(image.getWidth(), image.getHeight());
    view.setViewport(
        new Rectangle2D(
            (image.getWidth() - square) / 2, (image.getHeight() - square) / 2, square, square));
    view.setImage(image);
    sign.setVisible(false);
  }
}
