package app.vitrine.media.film;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** What an encoder takes frames as. */
interface FrameIntake {
  /** Frames as they are drawn, which software encoders read and let go of at once. */
  FrameIntake PLANAR =
      new FrameIntake() {
        @Override
        public int pixelFormat() {
          return AV_PIX_FMT_YUV420P;
        }

        @Override
        public Feed open(int width, int height) {
          return new Feed() {
            @Override
            public AVFrame of(YuvFrame frame) {
              return frame.forEncoder();
            }

            @Override
            public void close() {}
          };
        }
      };

  /**
   * Copies with both colour planes in one, which every hardware encoder takes. They are copies
   * because such an encoder may read a frame after the next one is asked for.
   */
  FrameIntake INTERLEAVED =
      new FrameIntake() {
        @Override
        public int pixelFormat() {
          return AV_PIX_FMT_NV12;
        }

        @Override
        public Feed open(int width, int height) throws Libav.Refusal {
          return new InterleavedFrame(width, height);
        }
      };

  /** FFmpeg's name of the format of the frames, one of {@code AV_PIX_FMT_…}. */
  int pixelFormat();

  /** Begins to bring frames of a size, even in both directions, into that format. */
  Feed open(int width, int height) throws Libav.Refusal;

  /** Brings frames into the format, one after the other. */
  interface Feed extends AutoCloseable {
    /** The frame in that format; valid until the next one is asked for. */
    AVFrame of(YuvFrame frame) throws Libav.Refusal;

    @Override
    void close();
  }
}
