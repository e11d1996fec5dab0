package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.VideoModel.ShotOrder;
import app.vitrine.media.film.Pictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalVideoModelTest {
  @TempDir Path folder;
  private final LocalVideoModel model = new LocalVideoModel();

  @Test
  void a_shot_becomes_a_camera_move_over_its_first_frame() {
    Path still = Pictures.product(folder, "still", Color.LIGHT_GRAY);
    ShotOrder order = order(still, new Box(300, 500, 200, 300), 270, 480);
    String job = model.submit(order, call("key-1"));

    assertThat(model.submit(order, call("key-1"))).isEqualTo(job);
    assertThat(model.submit(order, call("key-2"))).isNotEqualTo(job);
    assertThat(model.await(job, order, call("key-1")))
        .isEqualTo(new Footage.CameraMove(still, new Box(300, 500, 60, 140)));
  }

  @Test
  void a_still_that_is_far_too_small_is_refused_in_words() {
    Path still = Pictures.product(folder, "still", Color.LIGHT_GRAY);
    ShotOrder order = order(still, Pictures.PRODUCT, 2160, 3840);

    assertThatThrownBy(() -> model.await("local-1", order, call("key")))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.PKG_PROVIDER_FAILED);
              assertThat(refused.retriable()).isFalse();
              assertThat(refused.getMessage()).contains("360 by 640");
            });
  }

  @Test
  void a_file_that_is_no_picture_is_refused() throws IOException {
    Path still = Files.writeString(folder.resolve("still.png"), "no picture");

    assertThatThrownBy(
            () -> model.await("local-1", order(still, Pictures.PRODUCT, 270, 480), call("key")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("still.png");
  }

  private ShotOrder order(Path still, Box product, int width, int height) {
    Shot shot =
        new Shot(
            2,
            "Detail",
            "The glaze up close",
            "",
            CameraMovement.ZOOM_IN,
            ShotType.MEDIUM,
            SceneKind.DETAIL,
            3,
            "",
            "",
            List.of());
    return new ShotOrder(shot, still, product, width, height, 30, folder.resolve("clip.mp4"));
  }

  private static CallContext call(String key) {
    return new CallContext("wf-1", key, Instant.MAX, CancelToken.none(), ProgressSink.NONE);
  }
}
