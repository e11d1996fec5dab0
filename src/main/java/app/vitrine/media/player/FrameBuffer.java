package app.vitrine.media.player;

import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;

/**
 * The pixels of one frame at the size it is shown, in memory that the collector frees: whoever
 * paints it may be late.
 */
final class FrameBuffer {
  static final int BYTES_PER_PIXEL = 4;

  /** Vector code of the scaler may write past the end of the last row. */
  private static final int SPARE = 64;

  private final ByteBuffer pixels;
  private final BytePointer address;
  private final FrameSize size;
  private double seconds;

  FrameBuffer(FrameSize size) {
    int bytes = size.width() * size.height() * BYTES_PER_PIXEL;
    ByteBuffer memory = ByteBuffer.allocateDirect(bytes + SPARE);
    this.address = new BytePointer(memory);
    this.pixels = memory.slice(0, bytes);
    this.size = size;
  }

  /** Blue, green, red and full opacity, row by row. */
  ByteBuffer pixels() {
    return pixels.duplicate();
  }

  BytePointer address() {
    return address;
  }

  FrameSize size() {
    return size;
  }

  /** When the frame begins to be shown. */
  double seconds() {
    return seconds;
  }

  void stamp(double at) {
    seconds = at;
  }
}
