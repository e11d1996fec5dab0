package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.fixture.EnglishWords;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Language and colours changed while a screen is looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageAndThemeTest {
  private static final double BRIGHT = 0.8;
  private static final double DIM = 0.3;

  private PackageView whole;
  private StudioWindow switched;
  private StudioWindow chinese;

  /** A screen, and what is there once it is filled. */
  private record Place(String name, String filled) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  void open() {
    whole = Workshop.whole();
    chinese = StudioWindow.over(Workshop.desk(), UiLanguage.CHINESE, ThemeMode.LIGHT);
    switched = StudioWindow.over(Workshop.desk());
  }

  @AfterAll
  void close() {
    switched.close();
    chinese.close();
  }

  private static Stream<Place> places() {
    return Stream.of(
        new Place("NEW", ".create .text-area"),
        new Place("LIBRARY", ".tile"),
        new Place("BRAND", ".text-field"),
        new Place("INSIGHTS", ".figure"),
        new Place("SETTINGS", ".combo-box"),
        new Place("copy", ".passage-title"),
        new Place("images", ".picture-tile"),
        new Place("video", ".shot-row"),
        new Place("qa", ".check-row"),
        new Place("activity", ".log .list-cell"),
        new Place("review", ".review-score"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_screen_switched_reads_as_one_opened_in_that_language(Place place) {
    go(switched, place);
    go(chinese, place);
    List<String> before = FxToolkit.on(() -> words(switched));

    speak(UiLanguage.CHINESE);
    switched.await(
        "no English in " + place, () -> EnglishWords.among(words(switched)).isEmpty());
    switched.await(
        "the same as in Chinese: " + FxToolkit.on(() -> words(chinese)),
        () -> words(switched).equals(words(chinese)));

    speak(UiLanguage.ENGLISH);
    switched.await(
        "as it was before: " + before, () -> words(switched).equals(before));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_screen_turns_dark_and_bright_again(Place place) {
    go(switched, place);
    assertThat(FxToolkit.on(this::brightness)).isGreaterThan(BRIGHT);
    look(ThemeMode.DARK);
    assertThat(FxToolkit.on(this::brightness)).isLessThan(DIM);
    look(ThemeMode.LIGHT);
    assertThat(FxToolkit.on(this::brightness)).isGreaterThan(BRIGHT);
  }

  @Test
  void a_question_over_the_window_follows_the_language_too() {
    go(switched, new Place("copy", ".passage-title"));
    switched.click("Reject...");
    switched.awaitKey("packages.reject_title");
    speak(UiLanguage.CHINESE);
    switched.await("no English", () -> EnglishWords.among(words(switched)).isEmpty());
    switched.click(switched.words().text("common.back"));
    speak(UiLanguage.ENGLISH);
  }

  private void go(StudioWindow window, Place place) {
    FxToolkit.run(
        () -> {
          if (place.name().equals("review")) {
            window.studio().review(List.of(whole.id()));
          } else if (place.name().equals(place.name().toUpperCase(java.util.Locale.ROOT))) {
            window.studio().open(Section.valueOf(place.name()));
          } else {
            window.studio().openPackage(whole.id());
          }
        });
    if (place.filled().startsWith(".") && !isSection(place) && !place.name().equals("review")) {
      window.await("the tabs", () -> window.has(".stage.done") && window.rig().tabs().size() >= 5);
      FxToolkit.run(
          () ->
              window.rig().tabs().stream()
                  .filter(
                      tab ->
                          tab.getText().equals(window.words().text(place.name() + ".title")))
                  .findFirst()
                  .orElseThrow()
                  .fire());
    }
    window.await(place + " filled", () -> window.has(place.filled()));
  }

  private static boolean isSection(Place place) {
    return Stream.of(Section.values()).anyMatch(each -> each.name().equals(place.name()));
  }

  private void speak(UiLanguage language) {
    FxToolkit.run(() -> switched.words().languageProperty().set(language));
  }

  private void look(ThemeMode mode) {
    FxToolkit.run(() -> switched.rig().appearance().modeProperty().set(mode));
  }

  /** What is written, without numbers, which time changes. */
  private static List<String> words(StudioWindow window) {
    return Shown.words(window.rig().scene().getRoot()).stream()
        .map(text -> text.replaceAll("\\d+", "#"))
        .toList();
  }

  /** Mean brightness, 0 to 1, of the screen's left edge from top to bottom. */
  private double brightness() {
    WritableImage seen = switched.rig().scene().snapshot(null);
    int height = (int) seen.getHeight();
    double sum = 0;
    for (int y = 0; y < height; y++) {
      sum += seen.getPixelReader().getColor(2, y).getBrightness();
    }
    return sum / height;
  }
}
