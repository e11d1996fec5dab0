package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.media.probe.Libav;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** A frame of the film in YUV 4:2:0, one memory seen by OpenCV and by the encoder. */
final class YuvFrame implements AutoCloseable {
  private static final int PLANES = 3;

  private final AVFrame frame;
  private final List<Mat> planes;

  private YuvFrame(AVFrame frame, List<Mat> planes) {
    this.frame = frame;
    this.planes = planes;
  }

  /** A frame of the given even size, tagged BT.709 of limited range. */
  static YuvFrame allocate(int width, int height) throws Libav.Refusal {
    AVFrame frame = Libav.allocated(av_frame_alloc(), "frame");
    frame.format(AV_PIX_FMT_YUV420P).width(width).height(height);
    frame
        .colorspace(AVCOL_SPC_BT709)
        .color_primaries(AVCOL_PRI_BT709)
        .color_trc(AVCOL_TRC_BT709)
        .color_range(AVCOL_RANGE_MPEG);
    int answer = av_frame_get_buffer(frame, 0);
    if (answer < 0) {
      av_frame_free(frame);
    }
    Libav.check(answer, "allocate frame");
    List<Mat> planes =
        java.util.stream.IntStream.range(0, PLANES)
            .mapToObj(
                i ->
                    new Mat(
                        i == 0 ? height : height / 2,
                        i == 0 ? width : width / 2,
                        CV_8UC1,
                        frame.data(i),
                        frame.linesize(i)))
            .toList();
    return new YuvFrame(frame, planes);
  }

  /** What a person is told when the machine has no memory for a film. */
  static VitrineException tooLittleMemory(Libav.Refusal refusal) {
    return VitrineException.internal(
        "The machine refused memory for the video.",
        "Close other programs and try again.",
        refusal);
  }

  /** Luma, then blue and red difference at half the size. */
  List<Mat> planes() {
    return planes;
  }

  /** Makes the whole frame one grey. */
  void fill(int luma) {
    for (int i = 0; i < PLANES; i++) {
      try (Scalar value = new Scalar(i == 0 ? luma : 128)) {
        planes.get(i).put(value);
      }
    }
  }

  AVFrame forEncoder() {
    return frame;
  }

  @Override
  public void close() {
    planes.forEach(Mat::close);
    av_frame_free(frame);
  }
}
