package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From one shot to the next: what is seen while both are. */
@BesideOthers
class TransitionTest {
  private static final int FPS = 20;
  private static final double CUT = 1;
  private static final int BEFORE = 40;
  private static final int AFTER = 210;
  private static final int CODING_NOISE = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void it_begins_with_the_shot_before_ends_with_the_next_and_lengthens_nothing(
      Transition.Kind kind) {
    Path film = film(kind, 0.6);

    assertThat(across(film, CUT - 0.35)).containsOnly(BEFORE);
    assertThat(across(film, CUT + 0.35)).containsOnly(AFTER);
    assertThat(MediaProbe.probe(film).durationSec()).isCloseTo(2, within(0.05));
    FilmFindings findings = FilmCheck.check(film, CancelToken.none());
    assertThat(findings.black()).isEmpty();
  }

  @Test
  void a_dissolve_is_the_same_everywhere() {
    assertThat(across(film(Transition.Kind.DISSOLVE, 0.6), CUT))
        .allMatch(luma -> Math.abs(luma - (BEFORE + AFTER) / 2) < 8);
  }

  @Test
  void a_wipe_uncovers_from_the_right_behind_a_soft_edge() {
    List<Integer> row = across(film(Transition.Kind.WIPE, 0.6), CUT);

    assertThat(row.getFirst()).isEqualTo(BEFORE);
    assertThat(row.getLast()).isEqualTo(AFTER);
    for (int x = 1; x < row.size(); x++) {
      assertThat(row.get(x)).isGreaterThanOrEqualTo(row.get(x - 1) - CODING_NOISE);
    }
    assertThat(row).anyMatch(luma -> luma > BEFORE + 30 && luma < AFTER - 30);
  }

  @Test
  void a_push_has_one_hard_edge_that_moves_to_the_left() {
    Path film = film(Transition.Kind.PUSH, 0.6);

    assertThat(edge(across(film, CUT - 0.1))).isGreaterThan(edge(across(film, CUT)));
    assertThat(edge(across(film, CUT))).isCloseTo(Films.WIDTH / 2, within(6));
    assertThat(edge(across(film, CUT + 0.1))).isLessThan(edge(across(film, CUT)));
  }

  @Test
  void flying_through_enlarges_the_shot_before() {
    Path film =
        film(
            Pictures.halves(folder, "halves", BEFORE, 150),
            new Transition(Transition.Kind.ZOOM_THROUGH, 0.5));
    int usual = Films.WIDTH / 2 - edge(across(film, 0.1));
    int flown = Films.WIDTH / 2 - edge(across(film, CUT));

    assertThat(usual).isPositive();
    assertThat((double) flown).isGreaterThan(1.1 * usual);
  }

  @Test
  void every_style_has_one_and_brisk_styles_are_quicker_than_quiet_ones() {
    assertThat(Arrays.stream(VideoStyle.values()).map(StyledTransitions::of))
        .allMatch(
            transition ->
                transition.kind() == Transition.Kind.CUT
                    ? transition.seconds() == 0
                    : transition.seconds() > 0 && transition.seconds() < 0.8)
        .extracting(Transition::kind)
        .contains(Transition.Kind.values());
    assertThat(StyledTransitions.of(VideoStyle.URBAN).seconds())
        .isLessThan(StyledTransitions.of(VideoStyle.CINEMATIC).seconds());
  }

  private Path film(Transition.Kind kind, double seconds) {
    return film(plain("before", BEFORE), new Transition(kind, seconds));
  }

  private Path film(Path first, Transition transition) {
    FilmPlan plan =
        new FilmPlan(
            Films.WIDTH,
            Films.HEIGHT,
            FPS,
            Language.EN,
            List.of(
                Films.shot(first, CameraMovement.STATIC, CUT, ""),
                Films.shot(plain("after", AFTER), CameraMovement.STATIC, CUT, "")
                    .entering(transition)),
            null);
    return Films.composed(plan, folder);
  }

  private Path plain(String name, int grey) {
    return Pictures.plain(folder, name, new Color(grey, grey, grey), Films.WIDTH, Films.HEIGHT);
  }

  /** Grey values along the frame's middle row, those of the two shots exactly. */
  private static List<Integer> across(Path film, double second) {
    BufferedImage frame = MediaProbe.grab(film, second, CancelToken.none());
    return java.util.stream.IntStream.range(0, frame.getWidth())
        .map(x -> frame.getRGB(x, frame.getHeight() / 2) >> 8 & 0xFF)
        .map(
            luma ->
                Math.abs(luma - BEFORE) < 8 ? BEFORE : Math.abs(luma - AFTER) < 8 ? AFTER : luma)
        .boxed()
        .toList();
  }

  /** Where the row becomes lighter by more than 25 over four pixels. */
  private static int edge(List<Integer> row) {
    for (int x = 4; x < row.size(); x++) {
      if (row.get(x) - row.get(x - 4) > 25) {
        return x - 2;
      }
    }
    return -1;
  }
}
