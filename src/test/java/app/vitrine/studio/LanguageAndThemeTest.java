package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.EnglishWords;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

  private StudioWindow switched;
  private StudioWindow chinese;

  /** A screen, and what is there once it is filled. */
  private record Place(Consumer<StudioWindow> way, String filled) {
    static Place section(Section section, String filled) {
      return new Place(window -> FxToolkit.run(() -> window.studio().open(section)), filled);
    }

    static Place pane(int at, String filled) {
      return new Place(window -> openPane(window, at), filled);
    }

    void open(StudioWindow window) {
      way.accept(window);
      window.await(filled + " to be there", () -> window.has(filled));
    }

    /** Whether it is a long list, of which each window makes as many lines as it likes. */
    boolean isLog() {
      return filled.startsWith(".log");
    }

    @Override
    public String toString() {
      return filled;
    }
  }

  private static final Pattern AGO = Pattern.compile("^(now|# minutes? ago|现在|# ?分钟前)(?= ·|$)");

  @BeforeAll
  void open() {
    FxToolkit.start();
    Workshop.whole();
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
        Place.section(Section.NEW, ".create .text-area"),
        Place.section(Section.LIBRARY, ".tile"),
        Place.section(Section.BRAND, ".brand .text-field"),
        Place.section(Section.INSIGHTS, ".figure"),
        Place.section(Section.SETTINGS, ".settings .combo-box"),
        Place.pane(0, ".passage-title"),
        Place.pane(1, ".picture-tile"),
        Place.pane(2, ".shot-rows"),
        Place.pane(3, ".qa .card-title"),
        Place.pane(4, ".log .list-cell"),
        new Place(LanguageAndThemeTest::review, ".review-score"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_screen_switched_reads_and_looks_as_one_opened_so(Place place) {
    place.open(switched);
    place.open(chinese);
    switched.await(
        "all of it", () -> place.isLog() || words(switched).size() == words(chinese).size());
    List<String> before = FxToolkit.on(() -> words(switched));

    speak(UiLanguage.CHINESE);
    switched.await("no English", () -> english().isEmpty());
    switched.await("as in Chinese", () -> place.isLog() || words(switched).equals(words(chinese)));
    look(ThemeMode.DARK);
    assertThat(FxToolkit.on(this::brightness)).isLessThan(DIM);

    look(ThemeMode.LIGHT);
    assertThat(FxToolkit.on(this::brightness)).isGreaterThan(BRIGHT);
    speak(UiLanguage.ENGLISH);
    switched.await(
        "as before",
        () ->
            place.isLog()
                ? words(switched).stream().noneMatch(LanguageAndThemeTest::isChinese)
                : words(switched).equals(before));
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  @Test
  void a_question_over_the_window_follows_the_language_too() {
    openPane(switched, 0);
    switched.click("Reject...");
    switched.awaitKey("packages.reject_title");
    speak(UiLanguage.CHINESE);
    switched.awaitKey("packages.reject_title");
    List<String> left = FxToolkit.on(this::english);
    switched.clickKey("common.back");
    speak(UiLanguage.ENGLISH);
    assertThat(left).isEmpty();
  }

  private static void review(StudioWindow window) {
    FxToolkit.run(() -> window.studio().review(List.of(Workshop.whole().id())));
  }

  private static void openPane(StudioWindow window, int at) {
    FxToolkit.run(() -> window.studio().openPackage(Workshop.whole().id()));
    window.await("the tabs", () -> window.rig().tabs().size() > 4);
    FxToolkit.run(() -> window.rig().tabs().get(at).fire());
  }

  private List<String> english() {
    return EnglishWords.among(words(switched));
  }

  private void speak(UiLanguage language) {
    FxToolkit.run(() -> switched.words().languageProperty().set(language));
  }

  private void look(ThemeMode mode) {
    FxToolkit.run(() -> switched.rig().appearance().modeProperty().set(mode));
  }

  /** What is written, without what time changes: numbers, and how long ago something was. */
  private static List<String> words(StudioWindow window) {
    return Shown.words(window.rig().scene().getRoot()).stream()
        .map(text -> text.replaceAll("\\d+", "#"))
        .map(text -> AGO.matcher(text).replaceFirst("then"))
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
