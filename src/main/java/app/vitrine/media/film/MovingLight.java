package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_TRUNC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A wide soft light that passes over the ground while a shot lasts, from left to right. It lies on
 * the ground alone: a product's own pixels are not relit.
 */
final class MovingLight {
  /** How much brighter the ground is in the light's middle, and darker far from it, at most. */
  static final double BRIGHTER = 0.07;

  static final double DARKER = 0.06;

  /** Standard deviation of the light's fall, in frame widths. */
  private static final double SPREAD = 0.55;

  /** Where the light's middle is when a shot begins and ends, in frame widths from the left. */
  private static final double FROM = -0.15;

  private static final double TO = 1.15;

  /** Its middle's height, in frame heights from the top. */
  private static final double HEIGHT = 0.42;

  /** A ground brighter than this, of 255, is meant to be white and stays so. */
  private static final double WHITE = 208;

  /** The brightest a film's luma may be. */
  private static final double LUMA_WHITE = 235;

  private static final int COLUMNS = 36;

  /** Gain of 1 as stored in a byte. */
  private static final double UNIT = 230;

  private final int rows;
  private final double heightInWidths;

  private MovingLight(int frameWidth, int frameHeight) {
    this.heightInWidths = (double) frameHeight / frameWidth;
    this.rows = Math.max(2, (int) Math.round(COLUMNS * heightInWidths));
  }

  /** The light over a ground (BGR); none over a white one. */
  static Optional<MovingLight> over(Mat ground, int frameWidth, int frameHeight) {
    try (Scalar level = mean(ground)) {
      double darkest = Math.min(level.get(0), Math.min(level.get(1), level.get(2)));
      return darkest > WHITE
          ? Optional.empty()
          : Optional.of(new MovingLight(frameWidth, frameHeight));
    }
  }

  /**
   * Lights the luma of a frame that shows the ground.
   *
   * @param progress of the shot, 0 to 1
   * @param gains memory for how much each pixel is lit, of any size
   */
  void shine(double progress, Mat luma, Mat gains) {
    double middle = FROM + progress * (TO - FROM);
    byte[] coarse = new byte[COLUMNS * rows];
    for (int row = 0; row < rows; row++) {
      double down = ((row + 0.5) / rows - HEIGHT) * heightInWidths;
      for (int column = 0; column < COLUMNS; column++) {
        coarse[row * COLUMNS + column] =
            (byte) Math.round(UNIT * gain((column + 0.5) / COLUMNS - middle, down));
      }
    }
    try (Size size = luma.size();
        Mat few = new Mat(rows, COLUMNS, CV_8UC1)) {
      few.data().put(coarse);
      resize(few, gains, size, 0, 0, INTER_LINEAR);
    }
    multiply(luma, gains, luma, 1 / UNIT, -1);
    threshold(luma, luma, LUMA_WHITE, 0, THRESH_TRUNC);
  }

  /** At a distance from the light's middle, in frame widths. */
  private static double gain(double across, double down) {
    double near = Math.exp(-(across * across + down * down) / (2 * SPREAD * SPREAD));
    return 1 - DARKER + (BRIGHTER + DARKER) * near;
  }
}
