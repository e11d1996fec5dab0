package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.media.type.CaptionInk;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/** How dark and how bright the picture behind a caption gets, specks left aside. */
final class Ground {
  private static final int COLUMNS = 96;
  private static final int ROWS = 32;
  private static final double SPECKS = 0.02;

  private int darkest = 255;
  private int brightest;

  /** Takes in a part of a luma plane, clipped to the plane. */
  void add(Mat luma, double x, double y, double width, double height) {
    int left = Math.clamp((int) x, 0, luma.cols() - 1);
    int top = Math.clamp((int) y, 0, luma.rows() - 1);
    int right = Math.clamp((int) Math.ceil(x + width), left + 1, luma.cols());
    int bottom = Math.clamp((int) Math.ceil(y + height), top + 1, luma.rows());
    byte[] grey = new byte[COLUMNS * ROWS];
    try (Rect area = new Rect(left, top, right - left, bottom - top);
        Mat part = new Mat(luma, area);
        Size size = new Size(COLUMNS, ROWS);
        Mat small = new Mat()) {
      resize(part, small, size, 0, 0, INTER_AREA);
      small.data().get(grey);
    }
    int[] levels = new int[grey.length];
    Arrays.setAll(levels, i -> grey[i] & 0xff);
    Arrays.sort(levels);
    int specks = (int) (SPECKS * levels.length);
    darkest = Math.min(darkest, levels[specks]);
    brightest = Math.max(brightest, levels[levels.length - 1 - specks]);
  }

  /** Takes in that a light may darken or brighten all of it so many times. */
  void lit(double least, double most) {
    darkest = (int) Math.floor(darkest * least);
    brightest = (int) Math.ceil(brightest * most);
  }

  /** What letters over it are drawn with. */
  CaptionInk ink() {
    return CaptionInk.forGround(Bt709.grey(darkest), Bt709.grey(brightest));
  }
}
