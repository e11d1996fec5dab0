package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.PSNR;

import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Coloured stripes that wander: soft enough for any encoder to keep, and no two frames, planes or
 * sides of it are alike, so that a picture which comes back green, black, late, mirrored or with
 * its colours exchanged is told from one that comes back as it was.
 */
final class TrialPicture {
  /** Frames after which it would repeat itself. */
  static final int FRAMES = 8;

  private static final int PERIOD = 192;
  private static final int STEP = PERIOD / FRAMES;
  private static final int MIDDLE = 126;

  /** Swing of luma and of the two colour differences about the middle. */
  private static final int[] SWING = {90, 70, 50};

  /** Pixels a stripe goes right for a pixel down, in eighths; each plane leans its own way. */
  private static final int[] LEAN = {3, 5, 1};

  private TrialPicture() {}

  /** Draws a frame, the first of which is 0. */
  static void draw(int frame, YuvFrame into) {
    List<Mat> planes = into.planes();
    for (int plane = 0; plane < planes.size(); plane++) {
      Mat rows = planes.get(plane);
      byte[] stripes = stripes(rows.cols() + PERIOD, SWING[plane]);
      int stride = (int) rows.step();
      byte[] picture = new byte[(rows.rows() - 1) * stride + rows.cols()];
      for (int y = 0; y < rows.rows(); y++) {
        int shift = (frame * STEP + plane * PERIOD / 4 + y * LEAN[plane] / 8) % PERIOD;
        System.arraycopy(stripes, shift, picture, y * stride, rows.cols());
      }
      rows.data().put(picture);
    }
  }

  private static byte[] stripes(int length, int swing) {
    byte[] stripes = new byte[length];
    for (int x = 0; x < length; x++) {
      double wave = 4.0 * Math.abs((double) (x % PERIOD) / PERIOD - 0.5) - 1;
      stripes[x] = (byte) Math.round(MIDDLE + swing * wave);
    }
    return stripes;
  }

  /**
   * How alike a decoded frame is: the peak signal-to-noise ratio of the plane that is worst, in dB.
   *
   * @param decoded 8-bit 4:2:0 of the same size
   */
  static double likeness(YuvFrame drawn, AVFrame decoded) {
    double worst = Double.MAX_VALUE;
    for (int plane = 0; plane < drawn.planes().size(); plane++) {
      Mat one = drawn.planes().get(plane);
      try (Mat other =
          new Mat(
              one.rows(), one.cols(), one.type(), decoded.data(plane), decoded.linesize(plane))) {
        worst = Math.min(worst, PSNR(one, other));
      }
    }
    return worst;
  }
}
