package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.media.probe.Libav;
import org.junit.jupiter.api.Test;

class TrialPictureTest {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1920;

  @Test
  void every_frame_is_unlike_every_other_and_like_itself() throws Libav.Refusal {
    try (YuvFrame one = YuvFrame.allocate(WIDTH, HEIGHT);
        YuvFrame other = YuvFrame.allocate(WIDTH, HEIGHT)) {
      for (int i = 0; i < TrialPicture.FRAMES; i++) {
        TrialPicture.draw(i, one);
        for (int k = 0; k < TrialPicture.FRAMES; k++) {
          TrialPicture.draw(k, other);
          double likeness = TrialPicture.likeness(one, other.forEncoder());
          if (i == k) {
            assertThat(likeness).isGreaterThan(100);
          } else {
            assertThat(likeness).as("%d and %d", i, k).isLessThan(16);
          }
        }
      }
    }
  }
}
