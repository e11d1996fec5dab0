package app.vitrine.studio.control;

import java.awt.image.BufferedImage;
import javafx.beans.value.ObservableValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Pictures as nodes. */
public final class Pictures {
  private Pictures() {}

  /** A picture for the screen. */
  public static Image image(BufferedImage picture) {
    return SwingFXUtils.toFXImage(picture, null);
  }

  /** A region that shows the whole picture as large as it fits. */
  public static Region fitted(ObservableValue<? extends @Nullable BufferedImage> picture) {
    return fitted(picture, 0);
  }

  /**
   * The same with the picture's corners rounded off.
   *
   * @param radius in pixels
   */
  public static Region fitted(
      ObservableValue<? extends @Nullable BufferedImage> picture, double radius) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.imageProperty().bind(picture.map(Pictures::image));
    if (radius > 0) {
      rounded(view, radius);
    }
    StackPane pane = new StackPane(view);
    pane.setMinSize(0, 0);
    view.fitWidthProperty().bind(pane.widthProperty());
    view.fitHeightProperty().bind(pane.heightProperty());
    // The view asks for its picture's size; the pane must not pass that on.
    pane.setPrefSize(0, 0);
    return pane;
  }

  /** Rounds the corners of the picture that a view shows off. */
  public static ImageView rounded(ImageView view, double radius) {
    Rectangle clip = round(radius);
    view.layoutBoundsProperty()
        .subscribe(
            bounds -> {
              clip.setWidth(bounds.getWidth());
              clip.setHeight(bounds.getHeight());
            });
    view.setClip(clip);
    return view;
  }

  /** Rounds a region's corners off. */
  public static <R extends Region> R rounded(R region, double radius) {
    Rectangle clip = round(radius);
    clip.widthProperty().bind(region.widthProperty());
    clip.heightProperty().bind(region.heightProperty());
    region.setClip(clip);
    return region;
  }

  private static Rectangle round(double radius) {
    Rectangle clip = new Rectangle();
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    return clip;
  }
}
