package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Noise as a measuring program finds it (Immerkær, Fast Noise Variance Estimation, 1996), in the
 * calmest tenth of a picture's tiles, in 8-bit steps of luma.
 */
@BesideOthers
class GroundGrainTest {
  private static final int SIDE = 320;
  private static final int TILE = 20;

  /** A ground rougher or smoother than this many times the photos' own would not go with them. */
  private static final double ALIKE = 4;

  /** Noise of an ordinary sensor at its lowest speed; more would be seen as grain. */
  private static final double UNSEEN = 1.5;

  static Stream<String> scenes() {
    return SceneCatalog.load().presets().stream()
        .filter(scene -> !scene.tags().contains(SceneChoice.MAIN))
        .map(ScenePreset::id);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_ground_has_the_grain_its_scene_asks_for_and_photos_have_within_a_factor(String id)
      throws IOException {
    double found = noise(ground(id));

    assertThat(found).isCloseTo(OneScene.shipped(id).finish().grain(), within(0.1));
    double photo = noise(ImageIO.read(new File("assets/samples/leather-wallet.jpg")));
    assertThat(found).isBetween(photo / ALIKE, photo * ALIKE).isLessThan(UNSEEN);
  }

  @Test
  void the_main_picture_s_white_has_none() {
    assertThat(noise(ground("paper_sweep"))).isZero();
  }

  private static BufferedImage ground(String id) {
    return requireNonNull(
        OneScene.layered(Samples.order(Samples.mug(), SceneKind.LIFESTYLE, 1, SIDE, SIDE), id)
            .ground());
  }

  static double noise(BufferedImage picture) {
    List<Double> tiles = new ArrayList<>();
    for (int y = 1; y + TILE < picture.getHeight(); y += TILE) {
      for (int x = 1; x + TILE < picture.getWidth(); x += TILE) {
        tiles.add(noise(picture, x, y));
      }
    }
    Collections.sort(tiles);
    return tiles.get(tiles.size() / 10);
  }

  private static double noise(BufferedImage picture, int left, int top) {
    int[][] mask = {{1, -2, 1}, {-2, 4, -2}, {1, -2, 1}};
    double sum = 0;
    int side = TILE - 1;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        double found = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            found += mask[dy + 1][dx + 1] * Samples.luma(picture, x + dx, y + dy, 1, 1);
          }
        }
        sum += Math.abs(found);
      }
    }
    return Math.sqrt(Math.PI / 2) * sum / (6.0 * side * side);
  }
}
