package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Clipping;
import app.vitrine.studio.fixture.Place;
import app.vitrine.studio.fixture.Tour;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.text.UiLanguage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place of the studio on a small display and with large letters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {
  private static final double LARGE = 2;

  /** One lays out; what follows from the room there is, such as another arrangement, the next. */
  private static final int LAYOUTS = 3;

  /** The last is how a tour begins. */
  private static final List<View> VIEWS =
      List.of(
          new View(UiLanguage.CHINESE, 1440, 900, LARGE),
          new View(UiLanguage.ENGLISH, 1237, 749, LARGE),
          new View(UiLanguage.ENGLISH, Tour.WIDTH, Tour.HEIGHT, LARGE),
          new View(UiLanguage.CHINESE, Tour.WIDTH, Tour.HEIGHT, LARGE),
          new View(UiLanguage.CHINESE, Tour.WIDTH, Tour.HEIGHT, 1),
          new View(UiLanguage.ENGLISH, Tour.WIDTH, Tour.HEIGHT, 1));

  private final Tour tour = new Tour();

  /** How the studio is looked at. */
  private record View(UiLanguage language, double width, double height, double scale) {
    /** What is cut off when the studio is looked at so; on the screen's thread. */
    Stream<String> of(StudioRig rig) {
      rig.words().languageProperty().set(language);
      rig.appearance().textScaleProperty().set(scale);
      rig.whole().setMinSize(width, height);
      rig.whole().setMaxSize(width, height);
      for (int pass = 0; pass < LAYOUTS; pass++) {
        rig.scene().getRoot().applyCss();
        rig.scene().getRoot().layout();
      }
      return Clipping.in(rig.whole()).stream().map(found -> this + ": " + found);
    }
  }

  @AfterAll
  void close() {
    tour.close();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_cut_off(Place place) {
    tour.visit(
        place,
        rig ->
            assertThat(FxToolkit.on(() -> VIEWS.stream().flatMap(view -> view.of(rig)).toList()))
                .isEmpty());
  }
}
