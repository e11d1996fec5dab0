package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.Transition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StyledTransitionsTest {
  @ParameterizedTest
  @CsvSource({
    "DOCUMENTARY, CUT",
    "VINTAGE, DISSOLVE",
    "CINEMATIC, WIPE",
    "COMMERCIAL, PUSH",
    "SCIFI, ZOOM_THROUGH"
  })
  void a_style_goes_from_scene_to_scene_in_its_own_way(VideoStyle style, Transition.Kind kind) {
    assertThat(StyledTransitions.of(style).kind()).isEqualTo(kind);
  }

  @Test
  void every_way_there_is_belongs_to_a_style() {
    assertThat(Arrays.stream(VideoStyle.values()).map(style -> StyledTransitions.of(style).kind()))
        .contains(Transition.Kind.values());
  }

  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void within_a_scene_a_film_is_cut_and_only_what_is_told_as_it_was_is_cut_hard(VideoStyle style) {
    assertThat(StyledTransitions.withinScene(style))
        .isEqualTo(
            style == VideoStyle.DOCUMENTARY ? StyledTransitions.of(style) : Transition.SOFT_CUT);
  }
}
