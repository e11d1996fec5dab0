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

  /** Where on the canvas the whole picture is to lie, and the part of the canvas to be drawn. */
  record Onto(
      double x, double y, double width, double height, double left, double right, double bottom) {}

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
   * @param deviceScale the display's pixels to a unit of length
   */
  void draw(GraphicsContext graphics, Onto onto, double deviceScale) {
    Level level = levelFor(onto.width() * deviceScale);
    double scaleX = onto.width() / level.width();
    double scaleY = onto.height() / level.height();
    for (Tile tile : level.tiles()) {
      // Neighbours share a rounded edge, so that no seam is seen between them.
      double left = snapped(onto.x() + tile.x() * scaleX, deviceScale);
      double top = snapped(onto.y() + tile.y() * scaleY, deviceScale);
      double right = snapped(onto.x() + (tile.x() + tile.image().getWidth()) * scaleX, deviceScale);
      double bottom =
          snapped(onto.y() + (tile.y() + tile.image().getHeight()) * scaleY, deviceScale);
      if (right > onto.left() && left < onto.right() && bottom > 0 && top < onto.bottom()) {
        graphics.drawImage(tile.image(), left, top, right - left, bottom - top);
      }
    }
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
