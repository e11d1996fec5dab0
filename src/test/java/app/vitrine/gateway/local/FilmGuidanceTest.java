package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.port.TextModel.StyleOrder;
import app.vitrine.media.film.CaptionTimes;
import app.vitrine.media.film.StyledTransitions;
import app.vitrine.policy.CaptionRules;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask of a film at a regeneration is done, or they are told why not. */
@BesideOthers
class FilmGuidanceTest {
  private static final String MUG = "enamel-mug.en";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slower",
        "calmer please",
        "too fast!",
        "not so fast",
        "Fewer shots",
        "慢一点",
        "太快了",
        "节奏放慢",
        "もっとゆっくり"
      })
  void a_slower_film_has_fewer_and_longer_shots_that_move_gently(String wish) {
    List<Shot> shots = shots(MUG, 15, wish);

    assertThat(shots).hasSizeLessThan(shots(MUG, 15).size());
    assertThat(seconds(shots)).isEqualTo(15);
    assertThat(shots)
        .extracting(Shot::movement)
        .isSubsetOf(CameraMovement.ZOOM_IN, CameraMovement.ZOOM_OUT, CameraMovement.TILT_DOWN);
    assertThat(notes(MUG, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"faster", "livelier", "too slow", "快一点", "别太慢", "テンポよく"})
  void a_livelier_film_has_more_and_shorter_shots(String wish) {
    List<Shot> shots = shots(MUG, 15, wish);

    assertThat(shots).hasSizeGreaterThan(shots(MUG, 15).size());
    assertThat(seconds(shots)).isEqualTo(15);
    assertThat(notes(MUG, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void captions_can_be_read_at_every_pace(String sample) {
    CaptionRules rules = CaptionRules.load();
    for (int seconds : List.of(6, 15, 60)) {
      for (String wish : List.of("slower", "faster", "faster, start with a close-up")) {
        List<Shot> shots = shots(sample, seconds, wish, wish);
        CaptionTimes times =
            CaptionTimes.of(
                shots.stream().map(Shot::durationSec).toList(),
                Collections.nCopies(
                    shots.size(), StyledTransitions.of(style(analysis(sample)).style())),
                30);
        assertThat(seconds(shots)).isEqualTo(seconds);
        assertThat(shots)
            .allSatisfy(
                shot ->
                    assertThat(times.shownSec(shot.sequence() - 1))
                        .as("%s, %d s: %s", wish, seconds, shot.caption())
                        .isGreaterThanOrEqualTo(rules.leastSec(shot.caption())));
      }
    }
  }

  @Test
  void the_same_pace_asked_for_again_goes_further_and_the_contrary_starts_anew() {
    int usual = shots(MUG, 30).size();

    assertThat(shots(MUG, 30, "slower", "slower")).hasSizeLessThan(shots(MUG, 30, "slower").size());
    assertThat(shots(MUG, 30, "slower", "faster")).hasSizeGreaterThan(usual);
  }

  @Test
  void who_asks_for_less_than_the_least_is_told_so() {
    assertThat(notes(MUG, 6, "slower")).singleElement().asString().contains("Followed in part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"less text", "fewer captions", "too much text", "文字少一点", "字太多", "文字を減らして"})
  void less_text_leaves_captions_out_and_keeps_the_name_at_the_end(String wish) {
    List<Shot> shots = shots(MUG, 15, wish);

    assertThat(captions(shots)).hasSizeLessThan(captions(shots(MUG, 15)).size());
    assertThat(shots.getLast().caption()).isNotEmpty();
    assertThat(captions(shots(MUG, 15, wish, wish))).hasSize(1);
    assertThat(notes(MUG, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no text", "without captions", "no text at all please", "不要字幕", "字幕なし"})
  void a_film_goes_without_text_when_asked(String wish) {
    assertThat(captions(shots(MUG, 15, wish))).isEmpty();
    assertThat(notes(MUG, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,no 'Shop now' at the end,Shop now",
    "enamel-mug.en,no “Shop now”,Shop now",
    "tea-tin.en,leave out the call to action,Shop now",
    "enamel-mug.zh,片尾不要“进店看看”,进店",
    "enamel-mug.zh,去掉行动号召,进店"
  })
  void the_end_card_shows_the_name_alone_when_asked(String sample, String wish, String call) {
    assertThat(shots(sample, 15).getLast().caption()).contains(call);
    assertThat(shots(sample, 15, wish).getLast().caption()).doesNotContain(call).isNotEmpty();
    assertThat(notes(sample, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "candle-jar.en,start with a close-up",
    "enamel-mug.en,Open on a detail",
    "enamel-mug.zh,开头用特写",
    "tea-tin.zh,从细节开始"
  })
  void a_film_opens_with_a_close_up_when_asked(String sample, String wish) {
    Shot usual = shots(sample, 15).getFirst();
    Shot first = shots(sample, 15, wish).getFirst();

    assertThat(usual.scene()).isEqualTo(SceneKind.HERO);
    assertThat(first.scene()).isEqualTo(SceneKind.DETAIL);
    assertThat(first.caption()).isNotEqualTo(usual.caption());
    assertThat(notes(sample, 15, wish)).isEmpty();
  }

  @Test
  void a_film_that_starts_with_the_logo_speaks_of_it_from_close_by() {
    String wish = "slower, less text, start with the logo";
    List<Shot> shots = shots(MUG, 15, wish);

    assertThat(shots.getFirst().type()).isEqualTo(ShotType.CLOSE_UP);
    assertThat(shots.getFirst().caption()).contains("logo");
    assertThat(notes(MUG, 15, wish))
        .singleElement()
        .asString()
        .startsWith("Followed in part: “start with the logo”.");
  }

  @Test
  void several_wishes_in_one_sentence_are_all_followed() {
    String wish = "start with a close-up of the logo, slower, no 'Shop now' at the end";
    List<Shot> shots = shots("candle-jar.en", 15, wish);

    assertThat(shots).hasSizeLessThan(5);
    assertThat(shots.getFirst().type()).isEqualTo(ShotType.CLOSE_UP);
    assertThat(shots.getFirst().caption()).doesNotContain("Meet");
    assertThat(shots.getLast().caption()).doesNotContain("Shop now");
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,start with the rim,rim",
    "tea-tin.en,start with the honey taste,honey",
    "enamel-mug.zh,先说把手,把手"
  })
  void a_film_opens_with_the_line_asked_for(String sample, String wish, String word) {
    assertThat(shots(sample, 15, wish).getFirst().caption()).contains(word);
    assertThat(notes(sample, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"other music", "different music please", "换一首音乐", "thanks!"})
  void what_a_film_made_anew_does_anyway_needs_no_note(String wish) {
    assertThat(notes(MUG, 15, wish)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "add a cat,slower or faster",
    "use cross fades,slower or faster",
    "no fades,slower or faster",
    "don't make it slower,slower or faster",
    "no music,Whether there is music",
    "calmer music,Whether there is music",
    "make it 20 seconds,How long the film is",
    "start with the unicorn,Your brief says nothing of it",
    "加一只猫,更慢、更快",
    "不要音乐,有没有音乐",
    "猫を出して,ゆっくり・速く"
  })
  void people_are_told_what_could_not_be_followed(String wish, String told) {
    assertThat(notes(MUG, 15, wish)).singleElement().asString().contains(told, wish);
  }

  @Test
  void a_note_keeps_the_wish_as_it_was_said() {
    String said = "Slower, Add a “Cat”; no music";

    assertThat(told(MUG, 15, said).script().findings())
        .extracting(PolicyFinding::term)
        .containsExactly("Add a “Cat”", "no music")
        .allMatch(said::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leave out the gift and the dishwasher", "不要提礼物"})
  void what_is_to_be_left_out_is_left_out_without_a_note(String wish) {
    assertThat(notes(wish.startsWith("不") ? "enamel-mug.zh" : MUG, 60, wish)).isEmpty();
    assertThat(captions(shots(MUG, 60, wish))).noneMatch(caption -> caption.contains("dishwasher"));
  }

  private static ProductAnalysis analysis(String sample) {
    return LocalSamples.analysis(LocalSamples.brief(sample));
  }

  private static StyleChoice style(ProductAnalysis analysis) {
    return LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, null), LocalSamples.CALL);
  }

  private static LocalSamples.Told told(String sample, int seconds, String... guidance) {
    ProductAnalysis analysis = analysis(sample);
    return LocalSamples.film(
        analysis, style(analysis), LocalSamples.languageOf(sample), seconds, List.of(guidance));
  }

  private static List<Shot> shots(String sample, int seconds, String... guidance) {
    return told(sample, seconds, guidance).board().shots();
  }

  private static double seconds(List<Shot> shots) {
    return shots.stream().mapToDouble(Shot::durationSec).sum();
  }

  private static List<String> captions(List<Shot> shots) {
    return shots.stream().map(Shot::caption).filter(caption -> !caption.isEmpty()).toList();
  }

  private static List<String> notes(String sample, int seconds, String... guidance) {
    return told(sample, seconds, guidance).script().findings().stream()
        .map(PolicyFinding::message)
        .toList();
  }
}
