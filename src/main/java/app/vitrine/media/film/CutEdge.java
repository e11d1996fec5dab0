package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Where the frame's head cuts a product in a close shot. A lid's edge or a line of print that peeks
 * into the frame looks like a fault, so the camera goes a little nearer or farther until the cut
 * lies in a calm part.
 */
final class CutEdge {
  /** The nearest first, as shares of the wished window. */
  private static final double[] WIDER = {1, 0.95, 1.05, 0.9, 1.1, 0.85, 1.16, 0.8};

  /** The closest shots stay closer than the others, whatever their cut. */
  private static final double MOST_WIDER_EXTREME = 1.05;

  /** Grey levels of calm that a camera twice as near or far would be worth. */
  private static final double STAYING = 70;

  /** Share of the frame's height in which what is cut would peek in. */
  private static final double STRIP = 0.045;

  private static final int COLUMNS = 48;
  private static final int ROWS = 16;

  private CutEdge() {}

  /** The way of the camera over a still (BGR) whose cut through the product is calmest. */
  static CameraPath calmest(Mat still, Framing framing, CameraMovement movement, ShotType type) {
    CameraPath best = framing.path(movement, type);
    double least = Double.POSITIVE_INFINITY;
    for (double wider : WIDER) {
      if (type == ShotType.EXTREME_CLOSE && wider > MOST_WIDER_EXTREME) {
        continue;
      }
      CameraPath path = framing.path(movement, type, wider);
      double unrest =
          Math.max(unrest(still, framing, path.from()), unrest(still, framing, path.to()))
              + STAYING * Math.abs(Math.log(wider));
      if (unrest < least) {
        least = unrest;
        best = path;
      }
    }
    return best;
  }

  /** Change of brightness down the strip below the cut, in grey levels; 0 without a cut. */
  private static double unrest(Mat still, Framing framing, Window window) {
    Box product = framing.product();
    double height = window.width() / framing.aspect();
    double top = window.centreY() - height / 2;
    if (top <= product.y()) {
      return 0;
    }
    double left = Math.max(product.x(), window.centreX() - window.width() / 2);
    double right = Math.min(product.right(), window.centreX() + window.width() / 2);
    int x = Math.clamp((int) left, 0, still.cols() - 1);
    int y = Math.clamp((int) top, 0, still.rows() - 1);
    int endX = Math.clamp((int) Math.ceil(right), x + 1, still.cols());
    int endY = Math.clamp((int) Math.ceil(top + STRIP * height), y + 1, still.rows());
    try (Rect area = new Rect(x, y, endX - x, endY - y);
        Mat strip = new Mat(still, area);
        Size size = new Size(COLUMNS, ROWS);
        Mat small = new Mat();
        Mat grey = new Mat()) {
      resize(strip, small, size, 0, 0, INTER_AREA);
      cvtColor(small, grey, COLOR_BGR2GRAY);
      byte[] levels = new byte[COLUMNS * ROWS];
      grey.data().get(levels);
      double change = 0;
      for (int i = COLUMNS; i < levels.length; i++) {
        change += Math.abs((levels[i] & 0xff) - (levels[i - COLUMNS] & 0xff));
      }
      return change / COLUMNS;
    }
  }
}
