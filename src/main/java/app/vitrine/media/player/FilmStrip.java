package app.vitrine.media.player;

import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Small pictures of a film at chosen moments, to look for a place by. */
public final class FilmStrip {
  private FilmStrip() {}

  /**
   * A picture of the film.
   *
   * @param seconds moment it was asked for
   */
  public record Thumbnail(double seconds, BufferedImage picture) {}

  /**
   * Reads pictures out of a film.
   *
   * @param moments in seconds, rising
   * @param width of a picture in pixels, about
   * @param shown is given each picture as it comes, in order
   * @throws app.vitrine.domain.error.VitrineException when the film cannot be read
   * @throws app.vitrine.domain.work.WorkCancelledException when {@code cancel} is cancelled
   */
  public static void at(
      Path film, double[] moments, int width, CancelToken cancel, Consumer<Thumbnail> shown) {
    try (FilmPictures pictures = FilmPictures.open(film, cancel)) {
      FrameSize size =
          FrameSize.within(pictures.width(), pictures.height(), width, Integer.MAX_VALUE);
      FrameBuffer buffer = new FrameBuffer(size);
      for (double moment : moments) {
        if (pictures.seek(moment, () -> false)) {
          pictures.into(buffer);
          shown.accept(new Thumbnail(moment, image(buffer)));
        }
      }
    }
  }

  private static BufferedImage image(FrameBuffer buffer) {
    FrameSize size = buffer.size();
    IntBuffer pixels = buffer.pixels().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] all = new int[size.width() * size.height()];
    pixels.get(all);
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, size.width(), size.height(), all, 0, size.width());
    return image;
  }
}
