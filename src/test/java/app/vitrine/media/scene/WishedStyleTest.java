package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A style that a person chose decides what scene is shown; one the program chose only helps. */
@BesideOthers
class WishedStyleTest {
  private static final SceneCatalog CATALOG = SceneCatalog.load();
  private static final Samples.Shot MUG = Samples.mug();
  private static final List<String> CATEGORIES =
      List.of("drinkware", "tea", "leather_goods", "electronics_audio", "jewellery", "toys");

  private static ScenePreset chosen(
      SceneKind kind,
      int variant,
      String category,
      VideoStyle style,
      boolean wished,
      ScenePreset.Pose pose,
      String... guidance) {
    SceneOrder order =
        new SceneOrder(
            MUG.photo(),
            MUG.cutout(),
            kind,
            variant,
            category,
            style,
            wished,
            List.of("#EEE4CD"),
            256,
            256,
            0,
            7,
            List.of(guidance),
            null);
    return SceneChoice.of(CATALOG, order, pose, 1).preset();
  }

  private static List<ScenePreset> of(VideoStyle style, ScenePreset.Pose pose) {
    return CATALOG.presets().stream()
        .filter(p -> p.kinds().contains(SceneKind.LIFESTYLE))
        .filter(p -> p.poses().contains(pose))
        .filter(p -> p.styles().contains(style))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void a_wished_style_is_shown_wherever_a_scene_has_it(VideoStyle style) {
    for (ScenePreset.Pose pose : ScenePreset.Pose.values()) {
      int scenes = of(style, pose).size();
      for (String category : CATEGORIES) {
        for (int variant = 1; variant <= scenes; variant++) {
          assertThat(chosen(SceneKind.LIFESTYLE, variant, category, style, true, pose).styles())
              .as("%s %s %s %d", style, pose, category, variant)
              .contains(style);
        }
      }
    }
  }

  @Test
  void among_a_style_s_scenes_the_category_decides() {
    for (String category : CATEGORIES) {
      ScenePreset best =
          of(VideoStyle.CINEMATIC, ScenePreset.Pose.STANDING).stream()
              .min(
                  Comparator.comparingInt(
                      p -> {
                        int listed = p.categories().indexOf(category);
                        return listed < 0 ? 4 : Math.min(listed, 4);
                      }))
              .orElseThrow();
      if (best.categories().contains(category)) {
        assertThat(lifestyle(category, VideoStyle.CINEMATIC, true).categories()).contains(category);
      }
    }
  }

  private static ScenePreset lifestyle(String category, VideoStyle style, boolean wished) {
    return chosen(SceneKind.LIFESTYLE, 1, category, style, wished, ScenePreset.Pose.STANDING);
  }

  @ParameterizedTest
  @CsvSource({"drinkware, SCIFI, oak_window", "tea, FUTURISTIC, linen_morning"})
  void a_style_the_program_chose_leaves_the_category_its_scene(
      String category, VideoStyle style, String scene) {
    assertThat(lifestyle(category, style, false).id()).isEqualTo(scene);
    assertThat(lifestyle(category, style, true).id()).isNotEqualTo(scene);
  }

  @Test
  void a_scene_that_is_named_goes_before_the_style() {
    assertThat(
            chosen(
                    SceneKind.LIFESTYLE,
                    1,
                    "drinkware",
                    VideoStyle.SCIFI,
                    true,
                    ScenePreset.Pose.STANDING,
                    "on a wooden table, please")
                .id())
        .isEqualTo("oak_window");
  }

  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void the_main_picture_stays_on_white(VideoStyle style) {
    for (String category : CATEGORIES) {
      assertThat(chosen(SceneKind.HERO, 1, category, style, true, ScenePreset.Pose.STANDING).id())
          .isEqualTo("paper_sweep");
    }
  }
}
