package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.media.resample.LinearImage;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground behind the product is skipped, and nothing that is seen changes for it. */
class HiddenGroundTest {
  private static final int SIDE = 320;

  @Test
  void only_what_lies_deep_enough_behind_what_is_opaque_is_hidden() {
    LinearImage square = new LinearImage(80, 80, 4);
    Arrays.fill(square.plane(3), 1);
    HiddenGround hidden = HiddenGround.behind(square, new Placement(100, -16, 80, 80, 1));

    assertThat(hidden.at(140, 24, 20)).isTrue();
    assertThat(hidden.at(110, 24, 20)).isFalse();
    assertThat(hidden.at(140, 60, 20)).isFalse();
    assertThat(hidden.at(20, 24, 0)).isFalse();

    square.plane(3)[40 * 80 + 40] = 0.9f;
    assertThat(HiddenGround.behind(square, new Placement(100, -16, 80, 80, 1)).at(140, 24, 20))
        .isFalse();
    assertThat(HiddenGround.NONE.at(140, 24, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oak_window", "linen_morning", "plinth_studio"})
  void a_picture_is_the_same_as_one_whose_ground_was_lit_throughout(String id) {
    SceneOrder order = Samples.order(Samples.mug(), SceneKind.LIFESTYLE, 1, SIDE, SIDE);

    BufferedImage whole = OneScene.layered(order, id).image();

    assertThat(Samples.difference(OneScene.render(order, id).image(), whole)).isLessThan(1e-4);
  }
}
