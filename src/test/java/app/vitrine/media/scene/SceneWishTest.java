package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.SceneKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say and what the product is bring the scene that suits. */
class SceneWishTest {
  private static final SceneCatalog CATALOG = SceneCatalog.load();

  @Test
  void guidance_steers_by_tags_that_exist() {
    Set<String> tags = new HashSet<>();
    CATALOG.presets().forEach(p -> tags.addAll(p.tags()));
    for (Guidance.Rule rule : CATALOG.guidance().rules()) {
      assertThat(tags)
          .containsAll(rule.prefer())
          .containsAll(rule.avoid())
          .containsAll(rule.scenes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "electronics_audio, too dark, bright",
    "electronics_audio, 太暗, bright",
    "home_decor, 纯色, plain",
    "candle, plain background please, plain",
    "fragrance, make it warmer, warm",
    "electronics_audio, 更暖, warm"
  })
  void a_wish_brings_a_scene_with_its_tag(String category, String wish, String tag) {
    assertThat(choice(category, List.of(wish)).preset().tags()).contains(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "industrial concrete wall, concrete_cast",
    "清水混凝土背景, concrete_cast",
    "コンクリートの上に, concrete_cast",
    "on wet slate, slate_water",
    "放在水面上, slate_water",
    "水辺で, slate_water",
    "a gradient background, gradient_glow",
    "渐变背景, gradient_glow",
    "グラデーションの背景, gradient_glow",
    "a Christmas table, festive_lights",
    "圣诞氛围, festive_lights",
    "クリスマスの雰囲気で, festive_lights",
    "for the Chinese New Year, new_year_red",
    "春节氛围, new_year_red",
    "お正月らしく, new_year_red",
    "on marble, marble_light",
    "放在木桌上, oak_window",
    "霓虹灯, night_glow",
    "on a podium, plinth_studio"
  })
  void a_wish_that_names_a_scene_gets_it_in_every_variant(String wish, String scene) {
    for (int variant = 1; variant <= 3; variant++) {
      assertThat(choice("tea", variant, List.of(wish)).preset().id()).isEqualTo(scene);
    }
  }

  @Test
  void a_scene_that_is_denied_or_only_sounds_named_is_not_brought() {
    String usual = choice("tea", List.of()).preset().id();
    for (String wish : List.of("no neon", "不要霓虹", "be more concrete")) {
      assertThat(choice("tea", List.of(wish)).preset().id()).isEqualTo(usual);
    }
  }

  @Test
  void a_named_scene_leaves_the_main_picture_on_white() {
    SceneOrder order =
        Samples.order(
            Samples.mug(), SceneKind.HERO, 1, "tea", 64, 64, 0, 1, List.of("on a podium"), null);

    assertThat(SceneChoice.of(CATALOG, order, ScenePreset.Pose.STANDING, 1).isMain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "candle",
        "food",
        "jewellery",
        "toys",
        "drinkware",
        "electronics",
        "general"
      })
  void festive_scenes_come_last_unless_they_are_asked_for(String category) {
    List<ScenePreset> standing =
        CATALOG.presets().stream()
            .filter(p -> p.kinds().contains(SceneKind.LIFESTYLE))
            .filter(p -> p.poses().contains(ScenePreset.Pose.STANDING))
            .toList();
    long festive = standing.stream().filter(p -> p.tags().contains("festive")).count();
    long others = standing.size() - festive;

    assertThat(festive).isGreaterThanOrEqualTo(2);
    for (int variant = 1; variant <= others; variant++) {
      assertThat(choice(category, variant, List.of()).preset().tags()).doesNotContain("festive");
    }
  }

  @Test
  void a_gift_brings_a_festive_scene_nearer() {
    List<String> usual = ranks("tea", List.of());
    List<String> gift = ranks("tea", List.of("as a gift"));
    List<String> giftInChinese = ranks("tea", List.of("适合送礼"));

    assertThat(gift.indexOf("festive_lights")).isLessThan(usual.indexOf("festive_lights"));
    assertThat(giftInChinese.indexOf("new_year_red")).isLessThan(usual.indexOf("new_year_red"));
  }

  private static List<String> ranks(String category, List<String> wishes) {
    return IntStream.rangeClosed(1, CATALOG.presets().size())
        .mapToObj(variant -> choice(category, variant, wishes).preset().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "concrete_cast, shoes",
    "slate_water, beauty",
    "gradient_glow, electronics",
    "night_glow, electronics_audio",
    "linen_morning, home_textile",
    "plinth_studio, jewellery"
  })
  void a_category_finds_its_scene_early(String scene, String category) {
    assertThat(ranks(category, List.of()).subList(0, 3)).contains(scene);
  }

  @Test
  void another_background_is_another_scene() {
    String before = choice("drinkware", List.of()).preset().id();

    assertThat(choice("drinkware", List.of("other background")).preset().id()).isNotEqualTo(before);
    assertThat(choice("drinkware", List.of("换背景")).preset().id()).isNotEqualTo(before);
  }

  @Test
  void brighter_raises_the_light() {
    assertThat(choice("drinkware", List.of("brighter")).wished().exposure()).isGreaterThan(1.05);
  }

  @ParameterizedTest
  @CsvSource({
    "warmer, 0.5, 1, 0, 1",
    "暖一点, 0.5, 1, 0, 1",
    "もう少し暖かく, 0.5, 1, 0, 1",
    "cooler please, -0.5, 1, 0, 1",
    "it is too dark, 0, 1.25, 0, 1",
    "not so dark, 0, 1.25, 0, 1",
    "暗一些, 0, 0.8, 0, 1",
    "make the background lighter, 0, 1, 0.12, 1",
    "背景深一点, 0, 1, -0.14, 1",
    "背景を暗く, 0, 1, -0.14, 1",
    "closer, 0, 1, 0, 1.14",
    "近一点, 0, 1, 0, 1.14",
    "more space around it, 0, 1, 0, 0.86",
    "brighter and warmer, 0.5, 1.25, 0, 1"
  })
  void a_wish_changes_what_it_names_alone(
      String wish, double warmth, double exposure, double ground, double size) {
    assertThat(choice("drinkware", List.of(wish)).wished())
        .isEqualTo(new Look(exposure, warmth, ground, size));
  }

  @ParameterizedTest
  @CsvSource({
    "not too dark, 0, 1.25, 0, 1",
    "don't make it so dark, 0, 1.25, 0, 1",
    "don’t make it too dark please, 0, 1.25, 0, 1",
    "it is not bright enough, 0, 1.25, 0, 1",
    "不要太暗, 0, 1.25, 0, 1",
    "别太暗, 0, 1.25, 0, 1",
    "不要那么亮, 0, 0.8, 0, 1",
    "暗すぎないように, 0, 1.25, 0, 1",
    "warmer light not colder, 0.5, 1, 0, 1",
    "warmer rather than brighter, 0.5, 1, 0, 1",
    "don't make it too dark or colder, 0, 1.25, 0, 1",
    "not only warmer but brighter, 0.5, 1.25, 0, 1",
    "not too dark and warmer, 0.5, 1.25, 0, 1",
    "don't crop it and make it warmer, 0.5, 1, 0, 1",
    "don't make it darker but warmer, 0.5, 1, 0, 1",
    "brighter but not too bright, 0, 1.25, 0, 1",
    "亮一点但不要太亮, 0, 1.25, 0, 1",
    "brighter not too bright, 0, 1.25, 0, 1",
    "背景特别亮一点, 0, 1, 0.12, 1",
    "分别亮一点, 0, 1.25, 0, 1",
    "别太暗暖一点, 0.5, 1.25, 0, 1",
    "the knot warmer, 0.5, 1, 0, 1",
    "the background not so dark, 0, 1, 0.12, 1",
    "background brighter light warmer, 0.5, 1, 0.12, 1",
    "明るくしないで暖かく, 0.5, 1, 0, 1"
  })
  void a_no_is_about_what_it_stands_before_alone(
      String wish, double warmth, double exposure, double ground, double size) {
    assertThat(choice("drinkware", List.of(wish)).wished())
        .isEqualTo(new Look(exposure, warmth, ground, size));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show the highlighter",
        "not darker or colder",
        "don't make it darker and colder",
        "no larger",
        "突出亮点",
        "暗くしないで",
        "不要更暗或更冷"
      })
  void a_word_inside_another_or_denied_asks_for_nothing(String wish) {
    assertThat(choice("drinkware", List.of(wish)).wished()).isEqualTo(new Look(1, 0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"add a cat", "don't make it darker", "不要更暗", "加一只猫"})
  void a_wish_that_is_not_understood_asks_for_nothing_and_is_known_as_such(String wish) {
    assertThat(CATALOG.guidance().heard(List.of(wish)))
        .containsExactly(new Guidance.Heard(wish, List.of()));
  }

  @Test
  void a_word_of_thanks_is_no_wish() {
    assertThat(CATALOG.guidance().heard(List.of("Warmer, please. Thank you!"))).hasSize(1);
  }

  @Test
  void unknown_categories_still_get_a_scene() {
    assertThat(choice("something_new", List.of()).preset().id()).isNotBlank();
  }

  private static final Samples.Shot MUG = Samples.mug();

  private static SceneChoice choice(String category, List<String> wishes) {
    return choice(category, 1, wishes);
  }

  private static SceneChoice choice(String category, int variant, List<String> wishes) {
    SceneOrder order =
        Samples.order(MUG, SceneKind.LIFESTYLE, variant, category, 64, 64, 0, 1, wishes, null);
    return SceneChoice.of(CATALOG, order, ScenePreset.Pose.STANDING, 1);
  }
}
