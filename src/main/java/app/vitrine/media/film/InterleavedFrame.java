package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC2;
import static org.bytedeco.opencv.global.opencv_core.merge;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/**
 * Copies of frames as NV12: luma, then blue and red difference side by side. Each is made in memory
 * of its own, which the encoder frees with its last reference to it.
 */
final class InterleavedFrame implements FrameIntake.Feed {
  private final int width;
  private final int height;
  private final AVFrame copy;

  InterleavedFrame(int width, int height) throws Libav.Refusal {
    this.width = width;
    this.height = height;
    this.copy = Libav.allocated(av_frame_alloc(), "frame for the encoder");
  }

  @Override
  public AVFrame of(YuvFrame frame) throws Libav.Refusal {
    av_frame_unref(copy);
    copy.format(AV_PIX_FMT_NV12).width(width).height(height);
    Libav.check(av_frame_get_buffer(copy, 0), "allocate a frame for the encoder");
    Libav.check(av_frame_copy_props(copy, frame.forEncoder()), "describe a frame");
    Mat u = frame.planes().get(1);
    Mat v = frame.planes().get(2);
    try (Mat luma = new Mat(height, width, CV_8UC1, copy.data(0), copy.linesize(0));
        Mat chroma = new Mat(height / 2, width / 2, CV_8UC2, copy.data(1), copy.linesize(1));
        MatVector both = new MatVector(u, v)) {
      frame.planes().getFirst().copyTo(luma);
      merge(both, chroma);
    }
    return copy;
  }

  @Override
  public void close() {
    av_frame_free(copy);
  }
}
