package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_ref;

import app.vitrine.media.probe.Libav;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Test;

class InterleavedFrameTest {
  private static final int WIDTH = 54;
  private static final int HEIGHT = 96;

  @Test
  void blue_and_red_stand_side_by_side_and_a_frame_the_encoder_holds_stays_as_it_was()
      throws Libav.Refusal {
    AVFrame held = av_frame_alloc();
    try (YuvFrame drawn = YuvFrame.allocate(WIDTH, HEIGHT);
        FrameIntake.Feed feed = FrameIntake.INTERLEAVED.open(WIDTH, HEIGHT)) {
      TrialPicture.draw(3, drawn);
      AVFrame copy = feed.of(drawn);
      assertThat(copy.format()).isEqualTo(AV_PIX_FMT_NV12);
      assertThat(copy.color_range()).isEqualTo(drawn.forEncoder().color_range());
      assertSame(drawn, copy);
      Libav.check(av_frame_ref(held, copy), "hold a frame");

      TrialPicture.draw(9, drawn);
      assertSame(drawn, feed.of(drawn));
      TrialPicture.draw(3, drawn);
      assertSame(drawn, held);
    } finally {
      av_frame_free(held);
    }
  }

  private static void assertSame(YuvFrame drawn, AVFrame copy) {
    for (int y = 0; y < HEIGHT; y++) {
      assertThat(row(copy, 0, y, WIDTH)).isEqualTo(row(drawn.forEncoder(), 0, y, WIDTH));
    }
    for (int y = 0; y < HEIGHT / 2; y++) {
      byte[] both = row(copy, 1, y, WIDTH);
      byte[] blue = row(drawn.forEncoder(), 1, y, WIDTH / 2);
      byte[] red = row(drawn.forEncoder(), 2, y, WIDTH / 2);
      for (int x = 0; x < WIDTH / 2; x++) {
        assertThat(both[2 * x]).isEqualTo(blue[x]);
        assertThat(both[2 * x + 1]).isEqualTo(red[x]);
      }
    }
  }

  private static byte[] row(AVFrame frame, int plane, int y, int count) {
    byte[] row = new byte[count];
    new BytePointer(frame.data(plane)).position((long) y * frame.linesize(plane)).get(row);
    return row;
  }
}
