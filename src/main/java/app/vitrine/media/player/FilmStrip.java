package app.vitrine.media.player;

import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Small pictures of a film at even distances, to look for a moment by. */
public final class FilmStrip {
  private FilmStrip() {}

  /**
   * A picture of the film.
   *
   * @param seconds moment it shows
   */
  public record Thumbnail(double seconds, BufferedImage picture) {}

  /**
   * Reads through a film once.
   *
   * @param everySec distance between two pictures
   * @param width of a picture in pixels, about
   * @param shown is given each picture as it comes, in order
   * @throws app.vitrine.domain.error.VitrineException when the film cannot be read
   * @throws app.vitrine.domain.work.WorkCancelledException when {@code cancel} is cancelled
   */
  public static void read(
      Path film, double everySec, int width, CancelToken cancel, Consumer<Thumbnail> shown) {
    try (FilmPictures pictures = FilmPictures.open(film, cancel)) {
      FrameSize size =
          FrameSize.within(pictures.width(), pictures.height(), width, Integer.MAX_VALUE);
      FrameBuffer buffer = new FrameBuffer(size);
      double next = 0;
      while (pictures.next()) {
        if (pictures.seconds() + pictures.frameSec() / 2 >= next) {
          pictures.into(buffer);
          shown.accept(new Thumbnail(next, image(buffer)));
          next += everySec;
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
