package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.media.resample.LinearImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancelledBackdropTest {
  private static final View VIEW = new View(64, 64, 38, 32, 1);

  @Test
  void lights_stop_being_drawn_when_they_are_cancelled() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel("enough");

    assertThatThrownBy(() -> new LensDiscs(VIEW, List.of(), 7, cancelled))
        .isInstanceOf(WorkCancelledException.class);
  }

  @Test
  void a_backdrop_stops_being_drawn_when_it_is_cancelled() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel("enough");
    Tone tone = new Tone(0.5f, 0.5f, 0.5f);
    LinearImage canvas = new LinearImage(64, 64, 3);

    for (Backdrop.Drawing drawing :
        List.of(
            Backdrop.windowRoom(tone, tone, 1, 0.6, 7),
            Backdrop.night(tone, tone, tone, 1, 0.6),
            new FirRoom(tone, VIEW, 7),
            new LanternRoom(tone, VIEW, 7))) {
      assertThatThrownBy(() -> drawing.paint(canvas, cancelled))
          .isInstanceOf(WorkCancelledException.class);
    }
  }
}
