package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.ScriptScene;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.gateway.port.TextModel.StoryboardOrder;
import app.vitrine.gateway.port.TextModel.StyleOrder;
import app.vitrine.media.film.CaptionTimes;
import app.vitrine.media.film.StyledTransitions;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.type.ReadingTime;
import app.vitrine.policy.CaptionRules;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalTextModelFilmTest {
  private static final int LONGEST_ENGLISH = 58;
  private static final int LONGEST_CHINESE = 30;

  @ParameterizedTest
  @CsvSource({"6,3", "10,3", "15,5", "30,10", "45,14", "60,14"})
  void a_film_has_a_shot_for_about_three_seconds(int seconds, int shots) {
    Storyboard board =
        LocalSamples.storyboard(LocalSamples.brief("enamel-mug.en"), Language.EN, seconds);

    assertThat(board.shots()).hasSize(shots);
  }

  @ParameterizedTest
  @CsvSource({"EN,vase", "ZH,花瓶", "JA,花瓶"})
  void what_the_story_sums_up_counts_no_shots_as_a_film_may_show_a_scene_twice(
      Language language, String noun) {
    String brief = "Stoneware vase, 14 cm tall, glazed inside.";

    assertThat(LocalSamples.storyboard(brief, language, 15).shots())
        .hasSizeGreaterThan(LocalSamples.story(brief, language, 15, 1).scenes().size());
    assertThat(LocalSamples.story(brief, language, 15, 1).synopsis())
        .contains(noun)
        .doesNotContainPattern("[0-9{]");
  }

  @Test
  void durations_sum_exactly_for_every_length() {
    String brief = LocalSamples.brief("wireless-headphones.zh");
    for (int seconds = 6; seconds <= 60; seconds++) {
      Storyboard board = LocalSamples.storyboard(brief, Language.ZH, seconds);

      assertThat(board.durationSec()).isEqualTo(seconds);
      assertThat(board.shots()).allMatch(shot -> shot.durationSec() >= 1);
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void captions_are_short_sourced_and_readable_in_their_shot(String sample) {
    Language language = LocalSamples.languageOf(sample);
    int longest = language == Language.EN ? LONGEST_ENGLISH : LONGEST_CHINESE;
    Script script = LocalSamples.story(LocalSamples.brief(sample), language, 15, 1);
    Storyboard board = LocalSamples.storyboard(LocalSamples.brief(sample), language, 15);

    assertThat(script.scenes())
        .allSatisfy(scene -> assertThat(scene.line().sources()).isNotEmpty());
    for (Shot shot : board.shots()) {
      assertThat(shot.caption().length()).as(shot.caption()).isBetween(1, longest);
      assertThat(ReadingTime.fits(shot.caption(), language, shot.durationSec()))
          .as(shot.caption())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void every_caption_of_a_film_of_any_length_can_be_read_in_its_shot(String sample) {
    CaptionRules rules = CaptionRules.load();
    ProductAnalysis analysis = LocalSamples.analysis(LocalSamples.brief(sample));
    StyleChoice style =
        LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, null), LocalSamples.CALL);
    for (Language language : Language.values()) {
      for (int seconds : List.of(6, 8, 10, 15, 30, 60)) {
        List<Shot> shots = LocalSamples.storyboard(analysis, style, language, seconds).shots();
        CaptionTimes times = times(shots, style.style());
        for (Shot shot : shots) {
          assertThat(times.shownSec(shot.sequence() - 1))
              .as("%s, %d s: %s", language, seconds, shot.caption())
              .isGreaterThanOrEqualTo(rules.leastSec(shot.caption()));
        }
        assertThat(shots.getLast().caption()).isNotEmpty();
      }
    }
  }

  /** With the slowest entrances the film may have. */
  private static CaptionTimes times(List<Shot> shots, VideoStyle style) {
    return CaptionTimes.of(
        shots.stream().map(Shot::durationSec).toList(),
        Collections.nCopies(shots.size(), StyledTransitions.of(style)),
        30);
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void a_film_opens_on_the_product_and_ends_with_its_name(String sample) {
    Storyboard board =
        LocalSamples.storyboard(LocalSamples.brief(sample), LocalSamples.languageOf(sample), 15);
    List<Shot> shots = board.shots();

    assertThat(shots.getFirst().scene()).isEqualTo(SceneKind.HERO);
    assertThat(shots.getLast().scene()).isEqualTo(SceneKind.HERO);
    assertThat(shots).extracting(Shot::caption).doesNotHaveDuplicates();
    assertThat(shots.subList(0, shots.size() - 1))
        .extracting(Shot::movement)
        .doesNotContain(CameraMovement.STATIC);
    for (int i = 1; i < shots.size(); i++) {
      assertThat(shots.get(i).movement()).isNotEqualTo(shots.get(i - 1).movement());
      assertThat(shots.get(i).type()).isNotEqualTo(shots.get(i - 1).type());
    }
  }

  @Test
  void films_of_all_briefs_and_lengths_use_every_movement_and_every_shot_size() {
    Set<CameraMovement> movements = EnumSet.noneOf(CameraMovement.class);
    Set<ShotType> types = EnumSet.noneOf(ShotType.class);
    for (String sample : LocalSamples.all().toList()) {
      for (int seconds = 6; seconds <= 60; seconds++) {
        List<Shot> shots =
            LocalSamples.storyboard(
                    LocalSamples.brief(sample), LocalSamples.languageOf(sample), seconds)
                .shots();
        assertDirectedWell(shots, sample + ", " + seconds + " s");
        shots.forEach(
            shot -> {
              movements.add(shot.movement());
              types.add(shot.type());
            });
      }
    }

    assertThat(movements).containsExactly(CameraMovement.values());
    assertThat(types).containsExactly(ShotType.values());
  }

  private static void assertDirectedWell(List<Shot> shots, String film) {
    assertThat(shots.getLast().movement())
        .as(film)
        .isIn(CameraMovement.ZOOM_OUT, CameraMovement.ZOOM_IN, CameraMovement.STATIC);
    for (int i = 0; i < shots.size(); i++) {
      Shot shot = shots.get(i);
      if (i > 0) {
        assertThat(shot.movement()).as(film).isNotEqualTo(shots.get(i - 1).movement());
        assertThat(shot.type()).as(film).isNotEqualTo(shots.get(i - 1).type());
      }
      switch (shot.type()) {
        case EXTREME_WIDE, WIDE -> assertThat(shot.scene()).as(film).isEqualTo(SceneKind.LIFESTYLE);
        case CLOSE_UP, EXTREME_CLOSE ->
            assertThat(shot.scene()).as(film).isEqualTo(SceneKind.DETAIL);
        case MEDIUM_WIDE, MEDIUM, MEDIUM_CLOSE ->
            assertThat(shot.scene()).as(film).isNotEqualTo(SceneKind.DETAIL);
      }
      if (shot.movement() == CameraMovement.STATIC) {
        assertThat(i).as("%s: a resting camera", film).isEqualTo(shots.size() - 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"MINIMALIST, STATIC", "DOCUMENTARY, STATIC", "URBAN, ZOOM_OUT"})
  void the_camera_rests_on_the_end_card_of_a_quiet_style(VideoStyle wish, CameraMovement end) {
    ProductAnalysis analysis = LocalSamples.analysis(LocalSamples.brief("enamel-mug.en"));
    StyleChoice style =
        LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, wish), LocalSamples.CALL);

    assertThat(
            LocalSamples.storyboard(analysis, style, Language.EN, 15).shots().getLast().movement())
        .isEqualTo(end);
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void shots_change_on_the_musics_beat(String sample) {
    ProductAnalysis analysis = LocalSamples.analysis(LocalSamples.brief(sample));
    StyleChoice style =
        LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, null), LocalSamples.CALL);
    double beat = MusicBed.beatSec(style.style(), style.mood(), 15);
    List<Shot> shots =
        LocalSamples.storyboard(LocalSamples.brief(sample), LocalSamples.languageOf(sample), 15)
            .shots();

    double cut = 0;
    for (Shot shot : shots.subList(0, shots.size() - 1)) {
      cut += shot.durationSec();
      double off = Math.abs(cut - beat * Math.round(cut / beat));
      assertThat(off).as("cut at %s", cut).isLessThan(1.0 / 60);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Handmade in Wales, CLOSE_UP",
    "EN, Gold band under the lid, MEDIUM_CLOSE",
    "EN, Six card slots, MEDIUM_CLOSE",
    "EN, Pure soy wax, CLOSE_UP",
    "EN, Full-grain leather, CLOSE_UP",
    "ZH, 手工拉坯, CLOSE_UP",
    "ZH, 盖下一圈金色镶边, MEDIUM_CLOSE"
  })
  void a_line_that_names_a_part_is_shown_with_the_whole_product(
      Language language, String line, ShotType type) {
    ProductAnalysis analysis = LocalSamples.analysis(LocalSamples.brief("enamel-mug.en"));
    StyleChoice style =
        LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, null), LocalSamples.CALL);
    ScriptScene scene = new ScriptScene(1, "", "", new Sentence(line, List.of()));
    Script script =
        new Script(language, style.style(), "", "", List.of(scene, scene, scene), List.of());

    Storyboard board =
        LocalSamples.MODEL.breakDown(
            new StoryboardOrder(analysis, script, style, AspectRatio.PORTRAIT_9_16, 9, List.of()),
            LocalSamples.CALL);

    boolean close = type == ShotType.CLOSE_UP;
    assertThat(board.shots().get(1).scene())
        .isEqualTo(close ? SceneKind.DETAIL : SceneKind.LIFESTYLE);
    assertThat(board.shots().get(1).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void a_short_film_says_what_is_read_at_a_glance_and_names_its_product(String sample) {
    Language language = LocalSamples.languageOf(sample);
    String brief = LocalSamples.brief(sample);
    List<String> lines = lines(LocalSamples.story(brief, language, 6, 1));
    List<Shot> shots = LocalSamples.storyboard(brief, language, 6).shots();
    String named = lines.getLast().replaceFirst(" · .*", "");

    assertThat(shots.getLast().caption()).startsWith(named);
    assertThat(shots).hasSize(3).allMatch(shot -> shot.durationSec() >= 1);
    assertThat(shots.getFirst().caption()).isNotEmpty();
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(
            line -> line.contains(named) || line.length() <= (language == Language.EN ? 24 : 10));
  }

  @Test
  void a_new_revision_tells_another_story() {
    String brief = LocalSamples.brief("enamel-mug.en");

    assertThat(lines(LocalSamples.story(brief, Language.EN, 15, 2)))
        .isNotEqualTo(lines(LocalSamples.story(brief, Language.EN, 15, 1)));
  }

  @Test
  void captions_come_in_the_language_asked_for() {
    Script script = LocalSamples.story(LocalSamples.brief("enamel-mug.zh"), Language.EN, 15, 1);

    assertThat(lines(script))
        .allSatisfy(
            line -> assertThat(line.codePoints().noneMatch(Character::isIdeographic)).isTrue());
  }

  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void a_wished_style_is_kept_and_fully_described(VideoStyle style) {
    StyleChoice choice =
        LocalSamples.MODEL.chooseStyle(
            new StyleOrder(LocalSamples.analysis(LocalSamples.brief("tea-tin.en")), style),
            LocalSamples.CALL);

    assertThat(choice.style()).isEqualTo(style);
    assertThat(choice.tags()).isNotEmpty();
    assertThat(choice.description()).isNotBlank();
    assertThat(choice.mood()).isNotBlank();
    assertThat(choice.palette()).first().isEqualTo("#1F3556");
    assertThat(choice.palette()).allMatch(hex -> hex.matches("#[0-9A-Fa-f]{6}"));
    assertThat(choice.because()).isNotBlank();
  }

  private static List<String> lines(Script script) {
    return script.scenes().stream().map(ScriptScene::line).map(line -> line.text()).toList();
  }
}
