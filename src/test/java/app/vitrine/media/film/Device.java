package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EXTERNAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import app.vitrine.media.probe.Libav;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** What stands in for a device that does not do what it is asked: frames go wrong on the way in. */
final class Device {
  private Device() {}

  /** Changes every frame. */
  static FrameIntake changing(Consumer<YuvFrame> change) {
    return planar(
        (frame, at) -> {
          change.accept(frame);
          return frame;
        });
  }

  /** Shows every frame one frame late. */
  static FrameIntake late() {
    return planar(
        (frame, at) -> {
          TrialPicture.draw(Math.max(0, at - 1), frame);
          return frame;
        });
  }

  /** Refuses a frame, the first of which is 0. */
  static FrameIntake failingAt(int refused) {
    return planar(
        (frame, at) -> {
          Libav.check(at == refused ? AVERROR_EXTERNAL : 0, "upload frame " + at);
          return frame;
        });
  }

  static void fillColours(YuvFrame frame, int value) {
    List<Mat> planes = frame.planes();
    try (Scalar grey = new Scalar(value)) {
      planes.get(1).put(grey);
      planes.get(2).put(grey);
    }
  }

  static void exchangeColours(YuvFrame frame) {
    List<Mat> planes = frame.planes();
    try (Mat blue = planes.get(1).clone()) {
      planes.get(2).copyTo(planes.get(1));
      blue.copyTo(planes.get(2));
    }
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @FunctionalInterface
  private interface Upload {
    YuvFrame of(YuvFrame frame, int at) throws Libav.Refusal;
  }

  private static FrameIntake planar(Upload upload) {
    return new FrameIntake() {
      @Override
      public int pixelFormat() {
        return AV_PIX_FMT_YUV420P;
      }

      @Override
      public Feed open(int width, int height) {
        return new Feed() {
          private int at;

          @Override
          public AVFrame of(YuvFrame frame) throws Libav.Refusal {
            return upload.of(frame, at++).forEncoder();
          }

          @Override
          public void close() {}
        };
      }
    };
  }
}
