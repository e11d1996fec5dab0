package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How a still will look under a camera, worked out from its size alone before anything is drawn.
 *
 * @param width of the still in pixels
 * @param height of the still in pixels
 * @param enlargement most film pixels that one pixel of the still is spread over, along a side
 * @param fill share of the frame's width or height, whichever is fuller, that the product takes up
 *     at its closest
 * @param productInView smallest share of the product's area, as far as the still shows it, seen
 *     during the move
 */
public record StillFraming(
    int width, int height, double enlargement, double fill, double productInView) {

  /**
   * Measures a still for a shot.
   *
   * @param product in the still's pixels
   * @throws VitrineException when the file is no picture
   */
  public static StillFraming of(
      Path still,
      Box product,
      CameraMovement movement,
      ShotType type,
      int frameWidth,
      int frameHeight) {
    try (ImageInputStream in = ImageIO.createImageInputStream(still.toFile())) {
      Iterator<ImageReader> readers =
          in == null ? Collections.emptyIterator() : ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw unreadable(still, new IOException("no picture"));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        Optional<Box> shown = within(product, width, height);
        if (shown.isEmpty()) {
          return new StillFraming(width, height, 1, 0, 0);
        }
        Framing framing = new Framing(width, height, shown.get(), frameWidth, frameHeight);
        return measured(framing, framing.path(movement, type));
      } finally {
        reader.dispose();
      }
    } catch (IOException broken) {
      throw unreadable(still, broken);
    }
  }

  /** The part of a box that lies within a picture; nothing when there is none. */
  public static Optional<Box> within(Box box, int width, int height) {
    int x = Math.max(0, box.x());
    int y = Math.max(0, box.y());
    int right = Math.min(width, box.right());
    int bottom = Math.min(height, box.bottom());
    return right > x && bottom > y
        ? Optional.of(new Box(x, y, right - x, bottom - y))
        : Optional.empty();
  }

  private static StillFraming measured(Framing framing, CameraPath path) {
    double enlargement = 0;
    double fill = 0;
    double inView = 1;
    for (Window window : new Window[] {path.from(), path.to()}) {
      enlargement = Math.max(enlargement, framing.frameWidth() / window.width());
      fill = Math.max(fill, framing.fill(window));
      inView = Math.min(inView, framing.productInView(window));
    }
    return new StillFraming(framing.stillWidth(), framing.stillHeight(), enlargement, fill, inView);
  }

  private static VitrineException unreadable(Path still, IOException cause) {
    return VitrineException.internal(
        "The picture " + still.getFileName() + " could not be read for the video.",
        "Make the images again, then the video.",
        cause);
  }
}
