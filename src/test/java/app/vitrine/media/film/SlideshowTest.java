package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.Language;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.media.type.ReadingTime;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SlideshowTest {
  private static final List<Slideshow.Slide> PICTURES =
      List.of(
          new Slideshow.Slide(Path.of("hero.png"), Pictures.PRODUCT),
          new Slideshow.Slide(Path.of("lifestyle.png"), Pictures.PRODUCT),
          new Slideshow.Slide(Path.of("detail.png"), Pictures.PRODUCT));

  @Test
  void lasts_as_long_as_wished_whatever_the_length() {
    DoubleStream.of(6, 7.5, 15, 29.97, 60)
        .forEach(
            seconds ->
                assertThat(plan(seconds, List.of("One", "Two")).durationSec())
                    .isCloseTo(seconds, within(1e-9)));
  }

  @Test
  void neighbouring_slides_never_move_alike() {
    List<PlanShot> shots = plan(30, List.of()).shots();

    for (int i = 1; i < shots.size(); i++) {
      assertThat(shots.get(i).movement()).isNotEqualTo(shots.get(i - 1).movement());
      assertThat(shots.get(i).material()).isNotEqualTo(shots.get(i - 1).material());
    }
  }

  @Test
  void every_caption_is_there_in_order_and_long_ones_stay_longer() {
    String wordy = "A glaze of wood ash and river clay, fired for three days and nights";
    FilmPlan plan = plan(15, List.of("Made by hand", wordy, "Order yours"));

    assertThat(plan.shots())
        .extracting(PlanShot::caption)
        .startsWith("Made by hand", wordy, "Order yours");
    assertThat(plan.shots().getFirst().role()).isEqualTo(CaptionRole.TITLE);
    assertThat(plan.shots().get(1).durationSec()).isGreaterThan(plan.shots().get(0).durationSec());
    assertThat(ReadingTime.fits(wordy, Language.EN, plan.shots().get(1).durationSec() + 0.7))
        .isTrue();
  }

  @Test
  void slides_are_as_even_as_what_has_to_be_read_allows() {
    String wordy = "A glaze of wood ash and river clay, fired for three days and nights";
    List<PlanShot> roomy = plan(15, List.of("One", "Two", "Three")).shots();
    assertThat(roomy).extracting(PlanShot::durationSec).containsOnly(3.0);

    List<PlanShot> tight = plan(6, List.of("", wordy, "Order yours")).shots();
    assertThat(tight.getFirst().durationSec()).isBetween(0.8, 1.2);
    assertThat(tight.get(1).durationSec()).isGreaterThan(3);
  }

  @Test
  void slides_change_on_the_beat_and_leave_what_is_read_its_time() {
    String wordy = "A glaze of wood ash and river clay, fired for three days and nights";
    for (double beat : new double[] {0.43, 0.5, 0.62, 0.71}) {
      List<PlanShot> shots = plan(15, List.of("One", wordy, "Three", "Four"), beat).shots();

      double cut = 0;
      for (PlanShot shot : shots.subList(0, shots.size() - 1)) {
        cut += shot.durationSec();
        assertThat(Math.abs(cut / beat - Math.round(cut / beat)) * beat)
            .as("cut at %s, beats of %s s", cut, beat)
            .isLessThan(1.0 / 30);
      }
      assertThat(cut + shots.getLast().durationSec()).isCloseTo(15, within(1e-9));
      assertThat(ReadingTime.fits(wordy, Language.EN, shots.get(1).durationSec() + 0.7)).isTrue();
      assertThat(shots).allMatch(shot -> shot.durationSec() > 1);
    }
  }

  private static FilmPlan plan(double seconds, List<String> captions) {
    return plan(seconds, captions, 0);
  }

  private static FilmPlan plan(double seconds, List<String> captions, double beat) {
    return Slideshow.plan(
        PICTURES,
        new Slideshow.Wish(1080, 1920, 30, Language.EN, captions, seconds, beat, null, null));
  }
}
