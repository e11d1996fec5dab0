package app.vitrine.media.measure;

import app.vitrine.domain.video.CaptionBox;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Looks for a caption's letters in a frame of the written film. */
public final class CaptionProbe {
  /** Steps of luma by which letters stand out from the ground behind them. */
  private static final int STANDS_OUT = 70;

  private CaptionProbe() {}

  /** Share of the box's pixels that stand out from its middle luma, dark or bright, 0 to 1. */
  public static double ink(BufferedImage frame, CaptionBox box) {
    int left = Math.max(0, box.x());
    int top = Math.max(0, box.y());
    int width = Math.min(frame.getWidth(), box.x() + box.width()) - left;
    int height = Math.min(frame.getHeight(), box.y() + box.height()) - top;
    if (width <= 0 || height <= 0) {
      return 0;
    }
    int[] luma = Luma.of(frame, left, top, width, height);
    int[] sorted = luma.clone();
    Arrays.sort(sorted);
    int ground = sorted[sorted.length / 2];
    return (double)
            Arrays.stream(luma).filter(value -> Math.abs(value - ground) > STANDS_OUT).count()
        / luma.length;
  }
}
