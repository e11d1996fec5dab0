package app.vitrine.media.player;

import java.nio.ByteBuffer;

/** Paints a frame. */
@FunctionalInterface
public interface FramePainter {
  /**
   * Takes a frame; its pixels are valid during the call only.
   *
   * @param pixels blue, green, red and full opacity, one byte each, row by row without gaps
   * @param seconds when it begins to be shown
   */
  void paint(ByteBuffer pixels, int width, int height, double seconds);
}
