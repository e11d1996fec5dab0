package app.vitrine.studio.video;

import java.nio.ByteBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The area frames are painted on. Its pixels are its own: a player's memory never gets here. */
final class FilmScreen extends Region {
  private static final int BYTES_PER_PIXEL = 4;

  private final ImageView view = new ImageView();
  private final PlayerModel player;
  private @Nullable PixelBuffer<ByteBuffer> pixels;
  private int toldWidth;
  private int toldHeight;

  FilmScreen(PlayerModel player) {
    this.player = player;
    getStyleClass().add("film-screen");
    getChildren().add(view);
    view.setSmooth(true);
  }

  /** Paints what is due; to be called at every refresh of the screen. */
  void refresh() {
    place();
    player.refresh(this::paint);
  }

  /** Shows nothing until the next frame. */
  void clear() {
    view.setImage(null);
    pixels = null;
  }

  private void place() {
    Window window = getScene() == null ? null : getScene().getWindow();
    double scale = window == null ? 1 : window.getOutputScaleX();
    int width = (int) Math.ceil(getWidth() * scale);
    int height = (int) Math.ceil(getHeight() * scale);
    if (width > 0 && height > 0 && (width != toldWidth || height != toldHeight)) {
      toldWidth = width;
      toldHeight = height;
      player.place(width, height);
    }
  }

  private void paint(ByteBuffer frame, int width, int height, double seconds) {
    PixelBuffer<ByteBuffer> target = pixels;
    if (target == null || target.getWidth() != width || target.getHeight() != height) {
      target =
          new PixelBuffer<>(
              width,
              height,
              ByteBuffer.allocateDirect(width * height * BYTES_PER_PIXEL),
              PixelFormat.getByteBgraPreInstance());
      pixels = target;
      view.setImage(new WritableImage(target));
    }
    target.getBuffer().clear().put(frame).clear();
    target.updateBuffer(whole -> null);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
    view.relocate(0, 0);
  }
}
