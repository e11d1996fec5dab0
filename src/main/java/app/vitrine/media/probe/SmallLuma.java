package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Frames of any format as grey pictures so small that coding noise averages out, while a camera
 * that moves for a second still shows.
 */
final class SmallLuma implements AutoCloseable {
  private static final int MOST_COLUMNS = 72;
  private static final int STRIDE = 128;

  private final Mat small;
  private final PointerPointer<BytePointer> planes;
  private final IntPointer strides = new IntPointer(STRIDE, 0, 0, 0);
  private @Nullable SwsContext scaler;

  SmallLuma(AVCodecParameters film) {
    int width = Math.clamp(film.width(), 1, MOST_COLUMNS);
    double shape = (double) film.height() / Math.max(1, film.width());
    int height = Math.max(1, (int) Math.round(Math.min(shape, STRIDE) * width));
    Mat memory = new Mat(height + 1, STRIDE, CV_8UC1);
    this.planes = new PointerPointer<>(memory.data(), null, null, null);
    this.small = memory.apply(new org.bytedeco.opencv.opencv_core.Rect(0, 0, width, height));
  }

  /** The frame in small; the same memory every time. */
  Mat of(AVFrame frame) {
    scaler =
        sws_getCachedContext(
            scaler,
            frame.width(),
            frame.height(),
            frame.format(),
            small.cols(),
            small.rows(),
            AV_PIX_FMT_GRAY8,
            SWS_AREA,
            null,
            null,
            (DoublePointer) null);
    if (scaler != null) {
      sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
    }
    return small;
  }

  @Override
  public void close() {
    if (scaler != null) {
      sws_freeContext(scaler);
      scaler = null;
    }
    small.close();
    planes.close();
    strides.close();
  }
}
