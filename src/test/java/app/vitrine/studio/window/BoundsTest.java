package app.vitrine.studio.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
  private static final Bounds.Area MAIN = new Bounds.Area(0, 25, 1920, 1055);
  private static final Bounds.Area SECOND = new Bounds.Area(1920, 0, 2560, 1440);

  @Property
  void the_window_is_always_wholly_on_a_screen(
      @ForAll @IntRange(min = -5000, max = 9000) int x,
      @ForAll @IntRange(min = -5000, max = 9000) int y,
      @ForAll @IntRange(max = 9000) int width,
      @ForAll @IntRange(max = 9000) int height) {
    Bounds placed = new Bounds(x, y, width, height, false).on(List.of(MAIN, SECOND));

    assertThat(List.of(MAIN, SECOND))
        .anyMatch(
            area ->
                placed.x() >= area.x()
                    && placed.y() >= area.y()
                    && placed.x() + placed.width() <= area.x() + area.width()
                    && placed.y() + placed.height() <= area.y() + area.height());
    assertThat(placed.width()).isGreaterThanOrEqualTo(Bounds.LEAST_WIDTH);
  }

  @Test
  void a_window_in_sight_stays_where_it_was() {
    Bounds saved = new Bounds(2100, 100, 1400, 900, true);

    assertThat(saved.on(List.of(MAIN, SECOND))).isEqualTo(saved);
    assertThat(Bounds.of(saved.saved())).contains(saved);
  }

  @Test
  void a_window_of_a_screen_that_is_gone_comes_to_the_middle_of_the_first() {
    Bounds placed = new Bounds(2500, 100, 1400, 900, false).on(List.of(MAIN));

    assertThat(placed).isEqualTo(new Bounds(260, 102.5, 1400, 900, false));
  }

  @Test
  void a_small_display_is_filled() {
    Bounds placed =
        new Bounds(0, 0, 1400, 900, false).on(List.of(new Bounds.Area(0, 0, 1024, 700)));

    assertThat(placed).isEqualTo(new Bounds(0, 0, 1024, 700, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "a,b,c,d,true", "1,2,3,4,maybe", "99999999,0,1,1,true"})
  void what_makes_no_sense_is_not_believed(String saved) {
    assertThat(Bounds.of(saved)).isEmpty();
  }
}
