package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.norm;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Tells at full size whether a frame shows what the one before showed. Of frames that are not 8-bit
 * 4:2:0, as this program's films all are, it says that none does.
 */
final class SameFrame implements AutoCloseable {
  /**
   * Levels of luma by which coding changes a pixel of an unmoving picture at most, but for a new
   * key frame. In films this program made, the pixel that changed most from one frame to the next
   * under a camera at its slowest changed by 54 and more.
   */
  private static final double NOISE = 12;

  private final Mat before = new Mat();

  /** Whether a frame is the same as the last one that was asked about. */
  boolean isRepeated(AVFrame frame) {
    if (frame.format() != AV_PIX_FMT_YUV420P && frame.format() != AV_PIX_FMT_YUVJ420P) {
      return false;
    }
    try (Mat luma =
        new Mat(frame.height(), frame.width(), CV_8UC1, frame.data(0), frame.linesize(0))) {
      boolean same =
          before.rows() == luma.rows()
              && before.cols() == luma.cols()
              && norm(before, luma, NORM_INF, null) <= NOISE;
      luma.copyTo(before);
      return same;
    }
  }

  @Override
  public void close() {
    before.close();
  }
}
