package app.vitrine.media.measure;

import app.vitrine.domain.video.CaptionBox;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Looks for a caption's letters in a frame of the written film. */
public final class CaptionProbe {
  /** Steps of luma by which letters stand out from the ground behind them. */
  private static final int STANDS_OUT = 70;

  /** Steps of luma within which a pixel has the letters' colour. */
  private static final int ALIKE = 32;

  /** Pixels over which a stroke passes into its ground. */
  private static final int EDGE = 4;

  /** A stroke of the bold weight is about this part of the box's height, at most. */
  private static final int STROKES_IN_HEIGHT = 6;

  private static final int LEAST_STROKE = 3;

  /** How far outside letters are looked for, as a part of the box's height. */
  private static final int STRIPS_IN_HEIGHT = 4;

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

  /**
   * Looks for letters in the strips along the four sides of the box, just outside it: short runs of
   * the colour that the letters inside have, with the ground on both sides.
   *
   * @return their share of the row or column of pixels where it is most, 0 to 1
   */
  public static double spill(BufferedImage frame, CaptionBox box) {
    int letter = letters(frame, box);
    if (letter < 0) {
      return 0;
    }
    int stroke = Math.max(LEAST_STROKE, box.height() / STROKES_IN_HEIGHT);
    int right = box.x() + box.width();
    int bottom = box.y() + box.height();
    double most = 0;
    for (int out = 0; out < Math.max(1, box.height() / STRIPS_IN_HEIGHT); out++) {
      most = Math.max(most, strokes(row(frame, box, box.y() - 1 - out), letter, stroke));
      most = Math.max(most, strokes(row(frame, box, bottom + out), letter, stroke));
      most = Math.max(most, strokes(column(frame, box, box.x() - 1 - out), letter, stroke));
      most = Math.max(most, strokes(column(frame, box, right + out), letter, stroke));
    }
    return most;
  }

  /** Luma of the letters in the box, −1 when nothing there stands out. */
  private static int letters(BufferedImage frame, CaptionBox box) {
    int left = Math.max(0, box.x());
    int top = Math.max(0, box.y());
    int width = Math.min(frame.getWidth(), box.x() + box.width()) - left;
    int height = Math.min(frame.getHeight(), box.y() + box.height()) - top;
    if (width <= 0 || height <= 0) {
      return -1;
    }
    int[] luma = Luma.of(frame, left, top, width, height);
    Arrays.sort(luma);
    int ground = luma[luma.length / 2];
    int[] bright = Arrays.stream(luma).filter(value -> value - ground > STANDS_OUT).toArray();
    int[] dark = Arrays.stream(luma).filter(value -> ground - value > STANDS_OUT).toArray();
    int[] most = bright.length >= dark.length ? bright : dark;
    return most.length == 0 ? -1 : most[most.length / 2];
  }

  private static int[] row(BufferedImage frame, CaptionBox box, int y) {
    int left = Math.max(0, box.x());
    int width = Math.min(frame.getWidth(), box.x() + box.width()) - left;
    return y < 0 || y >= frame.getHeight() || width <= 0
        ? new int[0]
        : Luma.of(frame, left, y, width, 1);
  }

  private static int[] column(BufferedImage frame, CaptionBox box, int x) {
    int top = Math.max(0, box.y());
    int height = Math.min(frame.getHeight(), box.y() + box.height()) - top;
    return x < 0 || x >= frame.getWidth() || height <= 0
        ? new int[0]
        : Luma.of(frame, x, top, 1, height);
  }

  /** Share of the pixels that belong to a run of the letters' luma no longer than a stroke. */
  private static double strokes(int[] line, int letter, int longest) {
    int found = 0;
    for (int at = 0; at < line.length; ) {
      int end = at;
      while (end < line.length && Math.abs(line[end] - letter) <= ALIKE) {
        end++;
      }
      int length = end - at;
      boolean apart = isGround(line, at - EDGE, letter) && isGround(line, end - 1 + EDGE, letter);
      if (length > 0 && length <= longest && apart) {
        found += length;
      }
      at = Math.max(end, at + 1);
    }
    return line.length == 0 ? 0 : (double) found / line.length;
  }

  private static boolean isGround(int[] line, int at, int letter) {
    return at >= 0 && at < line.length && Math.abs(line[at] - letter) > STANDS_OUT;
  }
}
