package app.vitrine.studio.images;

import app.vitrine.domain.work.CancelToken;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture ready to be drawn at any scale: in tiles a graphics card takes, and at half, a quarter
 * … of its size, so that a large picture seen small neither shimmers nor takes time.
 *
 * @param levels largest first
 */
record TiledPicture(List<Level> levels) {
  /** Side of a tile; every graphics card of today takes twice as much. */
  static final int TILE = 2_048;

  /** Longer side below which no smaller level is worth its memory. */
  private static final int SMALLEST_LEVEL = 600;

  TiledPicture {
    levels = List.copyOf(levels);
  }

  /** The picture at one size. */
  record Level(int width, int height, List<Tile> tiles) {
    Level {
      tiles = List.copyOf(tiles);
    }
  }

  /** A part of a level. */
  record Tile(int x, int y, Image image) {}

  /** An upright part of the canvas. */
  record Part(double left, double top, double right, double bottom) {
    boolean isEmpty() {
      return right <= left || bottom <= top;
    }

    Part within(Part other) {
      return new Part(
          Math.max(left, other.left),
          Math.max(top, other.top),
          Math.min(right, other.right),
          Math.min(bottom, other.bottom));
    }
  }

  /** Cuts a picture up; called off the screen's thread. */
  static TiledPicture of(BufferedImage picture, CancelToken cancel) {
    List<Level> levels = new ArrayList<>();
    BufferedImage current = premultiplied(picture, picture.getWidth(), picture.getHeight());
    levels.add(level(current, cancel));
    while (Math.max(current.getWidth(), current.getHeight()) >= 2 * SMALLEST_LEVEL) {
      current =
          premultiplied(
              current, Math.max(1, current.getWidth() / 2), Math.max(1, current.getHeight() / 2));
      levels.add(level(current, cancel));
    }
    return new TiledPicture(levels);
  }

  int width() {
    return levels.getFirst().width();
  }

  int height() {
    return levels.getFirst().height();
  }

  /**
   * Draws what is in sight.
   *
   * @param whole where on the canvas the whole picture lies
   * @param sight the part of the canvas to be drawn on
   * @param deviceScale the display's pixels to a unit of length
   */
  void draw(GraphicsContext graphics, Part whole, Part sight, double deviceScale) {
    double width = whole.right() - whole.left();
    double height = whole.bottom() - whole.top();
    Level level = levelFor(width * deviceScale);
    double scaleX = width / level.width();
    double scaleY = height / level.height();
    for (Tile tile : level.tiles()) {
      // Neighbours share a rounded edge, so that no seam is seen between them.
      Part place =
          new Part(
              snapped(whole.left() + tile.x() * scaleX, deviceScale),
              snapped(whole.top() + tile.y() * scaleY, deviceScale),
              snapped(whole.left() + (tile.x() + tile.image().getWidth()) * scaleX, deviceScale),
              snapped(whole.top() + (tile.y() + tile.image().getHeight()) * scaleY, deviceScale));
      Part seen = place.within(sight);
      if (!seen.isEmpty()) {
        draw(graphics, tile.image(), place, seen);
      }
    }
  }

  private static void draw(GraphicsContext graphics, Image image, Part place, Part seen) {
    double acrossX = image.getWidth() / (place.right() - place.left());
    double acrossY = image.getHeight() / (place.bottom() - place.top());
    graphics.drawImage(
        image,
        (seen.left() - place.left()) * acrossX,
        (seen.top() - place.top()) * acrossY,
        (seen.right() - seen.left()) * acrossX,
        (seen.bottom() - seen.top()) * acrossY,
        seen.left(),
        seen.top(),
        seen.right() - seen.left(),
        seen.bottom() - seen.top());
  }

  /** The smallest level that is not enlarged. */
  private Level levelFor(double deviceWidth) {
    Level best = levels.getFirst();
    for (Level level : levels) {
      if (level.width() >= deviceWidth) {
        best = level;
      }
    }
    return best;
  }

  private static double snapped(double length, double deviceScale) {
    return Math.round(length * deviceScale) / deviceScale;
  }

  private static Level level(BufferedImage picture, CancelToken cancel) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    List<Tile> tiles = new ArrayList<>();
    for (int y = 0; y < picture.getHeight(); y += TILE) {
      for (int x = 0; x < picture.getWidth(); x += TILE) {
        cancel.throwIfCancelled();
        int width = Math.min(TILE, picture.getWidth() - x);
        int height = Math.min(TILE, picture.getHeight() - y);
        WritableImage tile = new WritableImage(width, height);
        tile.getPixelWriter()
            .setPixels(
                0,
                0,
                width,
                height,
                PixelFormat.getIntArgbPreInstance(),
                pixels,
                y * picture.getWidth() + x,
                picture.getWidth());
        tiles.add(new Tile(x, y, tile));
      }
    }
    return new Level(picture.getWidth(), picture.getHeight(), tiles);
  }

  private static BufferedImage premultiplied(BufferedImage from, int width, int height) {
    if (from.getType() == BufferedImage.TYPE_INT_ARGB_PRE && from.getWidth() == width) {
      return from;
    }
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }
}
