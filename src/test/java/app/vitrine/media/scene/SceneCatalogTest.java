package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SceneCatalogTest {
  private static final SceneCatalog CATALOG = SceneCatalog.load();

  static Stream<ScenePreset> presets() {
    return CATALOG.presets().stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_number_is_in_its_range(ScenePreset p) {
    ScenePreset.Framing f = p.framing();
    assertThat(f.fill()).isBetween(0.3, 0.9);
    assertThat(f.base()).isBetween(0.5, 0.95);
    assertThat(f.tallBase()).isBetween(0.66, 0.80);
    assertThat(f.offset()).isBetween(0.0, 0.15);
    assertThat(f.elevation()).isBetween(5.0, 35.0);
    assertThat(f.plinth()).isBetween(0.0, 0.25);
    ScenePreset.Surface s = p.surface();
    assertThat(s.scale()).isBetween(0.25, 4.0);
    assertThat(List.of(s.relief(), s.gloss(), s.roughness()))
        .allSatisfy(v -> assertThat(v).isBetween(0.0, 1.0));
    assertThat(s.edge()).isBetween(0.1, 0.6);
    assertThat(p.backdrop().blur()).isBetween(0.0, 0.1);
    assertThat(p.backdrop().brightness()).isBetween(0.2, 2.0);
    ScenePreset.Light l = p.light();
    assertThat(l.azimuth()).isBetween(0.0, 180.0);
    assertThat(l.elevation()).isBetween(15.0, 75.0);
    assertThat(l.size()).isBetween(1.0, 25.0);
    assertThat(List.of(l.key(), l.pool(), l.leaves()))
        .allSatisfy(v -> assertThat(v).isBetween(0.0, 1.0));
    assertThat(l.warmth()).isBetween(-1.0, 1.0);
    ScenePreset.Finish n = p.finish();
    assertThat(n.focus()).isBetween(0.0, 0.05);
    assertThat(n.wrap()).isBetween(0.0, 0.4);
    assertThat(n.grain()).isBetween(0.3, 2.0);
    assertThat(n.vignette()).isBetween(0.0, 0.3);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_thing_beside_the_product_is_behind_it_and_out_of_focus(ScenePreset scene) {
    for (ScenePreset.Prop p : scene.props()) {
      assertThat(Math.abs(p.aside())).isBetween(0.01, 0.3);
      assertThat(p.behind()).isBetween(0.4, 3.0);
      assertThat(p.size()).isBetween(0.05, 1.0);
      assertThat(p.width()).isBetween(0.2, 4.0);
      assertThat(p.turn()).isBetween(-90.0, 90.0);
      assertThat(p.softness()).isBetween(0.01, 0.1);
      assertThat(p.lighter()).isBetween(-0.3, 0.3);
      assertThat(p.words()).startsWith("a");
      Harmony harmony = new Harmony(List.of("#C02020"));
      Canvas.Colours colours = Canvas.Colours.of(scene.tones().getFirst(), harmony);
      assertThat(colours.named(p.colour(), harmony).luminance()).isBetween(0f, 1f);
    }
    if (scene.tags().contains(SceneChoice.MAIN)) {
      assertThat(scene.props()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_colour_can_be_resolved(ScenePreset p) {
    for (List<String> palette :
        List.of(List.<String>of(), List.of("#101010"), List.of("#F4F4F2", "#C02020"))) {
      Harmony harmony = new Harmony(palette);
      for (ScenePreset.Tones tones : p.tones()) {
        Canvas.Colours colours = Canvas.Colours.of(tones, harmony);
        assertThat(colours.surface().luminance()).isBetween(0f, 1f);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_prompt_goes_on_from_the_product(ScenePreset p) {
    assertThat(p.prompt()).doesNotEndWith(".").hasSizeGreaterThan(20);
    assertThat(Character.isLowerCase(p.prompt().charAt(0))).isTrue();
  }

  @Test
  void every_file_is_listed_once() throws IOException, URISyntaxException {
    URL index =
        Objects.requireNonNull(
            SceneCatalog.class.getResource("/app/vitrine/media/scene/index.json"));
    Set<String> files = new HashSet<>();
    try (Stream<Path> list =
        Files.list(Objects.requireNonNull(Path.of(index.toURI()).getParent()))) {
      list.map(f -> String.valueOf(f.getFileName()))
          .filter(f -> f.endsWith(".json") && !f.equals("index.json") && !f.equals("guidance.json"))
          .forEach(f -> files.add(f.replace(".json", "")));
    }
    assertThat(presets().map(ScenePreset::id)).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void every_kind_and_pose_has_a_choice() {
    for (ScenePreset.Pose pose : ScenePreset.Pose.values()) {
      assertThat(count(SceneKind.HERO, pose)).isGreaterThanOrEqualTo(2);
      assertThat(count(SceneKind.LIFESTYLE, pose)).isGreaterThanOrEqualTo(4);
    }
  }

  private static long count(SceneKind kind, ScenePreset.Pose pose) {
    return presets().filter(p -> p.kinds().contains(kind) && p.poses().contains(pose)).count();
  }

  @Test
  void every_style_is_served() {
    for (VideoStyle style : VideoStyle.values()) {
      assertThat(presets().filter(p -> p.styles().contains(style)).count())
          .as("%s", style)
          .isGreaterThanOrEqualTo(1);
    }
  }
}
