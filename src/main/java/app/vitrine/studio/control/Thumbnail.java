package app.vitrine.studio.control;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A small square picture of a file, filled to its edges; may be shown another file at any time, as
 * cells are. A file that cannot be shown leaves a sign in its place.
 */
public final class Thumbnail extends StackPane {
  /** Room for pictures that are not square, whose shorter side must fill the square. */
  private static final double OBLONG = 1.34;

  private final ImageCache cache;
  private final ImageView view = new ImageView();
  private final StackPane sign = new StackPane(Parts.icon(Feather.IMAGE, "thumb-missing"));
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final double side;
  private @Nullable Path file;
  private ImageCache.Request request = () -> {};

  /**
   * A thumbnail without a picture.
   *
   * @param side length of its sides
   */
  public Thumbnail(ImageCache cache, double side) {
    this.cache = cache;
    this.side = side;
    getStyleClass().add("thumb");
    view.setFitWidth(side);
    view.setFitHeight(side);
    view.setSmooth(true);
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sign.visibleProperty().bind(missing);
    getChildren().addAll(view, sign);
    Pictures.rounded(this, 9);
  }

  /** Whether the file cannot be shown. */
  public ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Shows a file; null for none. */
  public void show(@Nullable Path wanted) {
    if (wanted != null && wanted.equals(file)) {
      return;
    }
    request.close();
    file = wanted;
    missing.set(false);
    view.setImage(null);
    if (wanted != null) {
      request = cache.ask(wanted, pixels(), this::fill, why -> missing.set(true));
    }
  }

  private int pixels() {
    return (int) Math.ceil(side * Screen.getPrimary().getOutputScaleX() * OBLONG);
  }

  private void fill(Image image) {
    double square = Math.min(image.getWidth(), image.getHeight());
    view.setViewport(
        new Rectangle2D(
            (image.getWidth() - square) / 2, (image.getHeight() - square) / 2, square, square));
    view.setImage(image);
  }
}
