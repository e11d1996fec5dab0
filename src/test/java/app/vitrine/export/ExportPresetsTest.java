package app.vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.policy.ImageRules;
import app.vitrine.policy.Marketplace;
import app.vitrine.policy.Marketplaces;
import app.vitrine.policy.PixelSize;
import app.vitrine.policy.TextRule;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportPresetsTest {
  private static final Marketplaces MARKETPLACES = Marketplaces.load();

  static Stream<ExportPreset> marketplacePresets() {
    return ExportPresets.load().presets().stream().filter(p -> p.marketplace() != null);
  }

  @Test
  void ids_are_unique_and_the_generic_one_is_there() {
    assertThat(ExportPresets.load().ids()).doesNotHaveDuplicates().contains(ExportPresets.GENERIC);
  }

  @ParameterizedTest
  @MethodSource("marketplacePresets")
  void limits_are_those_of_the_policy_rooms_table(ExportPreset preset) {
    Marketplace place = place(preset);
    assertThat(preset.texts())
        .allSatisfy(
            limit -> {
              TextRule rule = Objects.requireNonNull(place.copy().get(limit.rule()));
              assertThat(limit.max()).isEqualTo(rule.max());
              assertThat(limit.min()).isEqualTo(rule.min());
              assertThat(limit.advise()).isEqualTo(rule.advise());
              assertThat(limit.countMin()).isEqualTo(rule.countMin());
              assertThat(limit.countMax()).isEqualTo(rule.countMax());
              assertThat(limit.minWords()).isEqualTo(rule.minWords());
              assertThat(limit.maxSameWord()).isEqualTo(rule.maxSameWord());
              assertThat(limit.forbidCharacters()).isEqualTo(rule.forbidCharacters());
              assertThat(limit.counter()).isEqualToIgnoringCase(String.valueOf(rule.counter()));
              assertThat(limit.evidence())
                  .isEqualTo(rule.evidence().name().toLowerCase(Locale.ROOT));
            });
  }

  @ParameterizedTest
  @MethodSource("marketplacePresets")
  void every_shape_a_place_shows_films_in_can_be_asked_for(ExportPreset preset) {
    assertThat(preset.film().aspects())
        .allSatisfy(aspect -> assertThat(AspectRatio.of(aspect)).isPresent());
  }

  @Test
  void every_place_with_rules_for_pictures_has_a_preset() {
    Stream<String> ruled =
        MARKETPLACES.platforms().entrySet().stream()
            .filter(place -> place.getValue().image() != null)
            .map(Map.Entry::getKey);

    assertThat(marketplacePresets().map(ExportPreset::marketplace))
        .containsExactlyInAnyOrderElementsOf(ruled.toList());
  }

  @ParameterizedTest
  @MethodSource("marketplacePresets")
  void picture_limits_are_those_of_the_policy_rooms_table(ExportPreset preset) {
    ImageRules rules = Objects.requireNonNull(place(preset).image());
    ExportPreset.PicturePlan plan = preset.pictures();
    assertThat(plan.maxMb()).isEqualTo(rules.maxMb());
    assertThat(plan.minFill()).isEqualTo(rules.minFill());
    assertThat(plan.aspect()).isEqualTo(rules.aspect());
    assertThat(plan.zoomLongestSide()).isEqualTo(rules.zoomLongestSide());
    assertThat(plan.countMax()).isEqualTo(rules.countMax());
    assertThat(plan.evidence()).isEqualTo(rules.evidence().name().toLowerCase(Locale.ROOT));
    assertThat(rules.formats().isEmpty() || rules.formats().contains("jpeg")).isTrue();
    if (rules.recommended() != null) {
      PixelSize recommended = rules.recommended();
      assertThat(plan.recommendedSide())
          .isEqualTo(Math.max(recommended.width(), recommended.height()));
      assertThat(plan.shapes().getFirst())
          .returns(recommended.width(), ExportPreset.Shape::width)
          .returns(recommended.height(), ExportPreset.Shape::height);
    }
    PixelSize portrait = rules.portrait();
    assertThat(plan.shapes()).hasSize(portrait == null ? 1 : 2);
    if (portrait != null) {
      assertThat(plan.shapes().getLast())
          .returns(portrait.width(), ExportPreset.Shape::width)
          .returns(portrait.height(), ExportPreset.Shape::height);
    }
  }

  private static Marketplace place(ExportPreset preset) {
    return MARKETPLACES.find(String.valueOf(preset.marketplace())).orElseThrow();
  }
}
