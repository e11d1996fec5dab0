package app.vitrine.studio.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.state.Target;
import app.vitrine.store.LibraryQuery;
import app.vitrine.store.Settings;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.PackageDefaults;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Workshop;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.WillingDialogs;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.Looks;
import app.vitrine.studio.theme.ThemeMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsViewModelTest {
  @TempDir static Path folder;
  private static Desk desk;

  private final Words words = new Words(UiLanguage.ENGLISH);
  private final Appearance appearance = new Appearance();
  private final List<Notice> notices = new ArrayList<>();
  private int measured;
  private final List<PackageOptions> defaults = new ArrayList<>();
  private SettingsViewModel model;

  @BeforeAll
  static void open() {
    desk = Desks.open(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void make() {
    model =
        new SettingsViewModel(
            desk,
            new SettingsViewModel.Frame(
                new FxBridge(Runnable::run, Runnable::run),
                words,
                appearance,
                new Troubles(words),
                notices::add,
                new WillingDialogs(() -> ""),
                defaults::add,
                () -> measured++));
    model.activate();
  }

  @ParameterizedTest
  @EnumSource(UiLanguage.class)
  void every_setting_is_found_by_each_of_its_words(UiLanguage language) {
    words.languageProperty().set(language);
    for (Setting setting : Setting.values()) {
      for (String key : List.of(setting.key(), setting.wordsKey())) {
        for (String word : words.text(key).split("\\s+", -1)) {
          model.searchProperty().set(word);
          assertThat(model.foundProperty().get()).as(word).contains(setting);
        }
      }
      model.searchProperty().set(words.text(setting.key()));
      assertThat(model.foundProperty().get()).contains(setting);
    }
  }

  @Test
  void several_words_narrow_the_search_and_nonsense_finds_nothing() {
    model.searchProperty().set("video slow");
    assertThat(model.foundProperty().get()).containsExactly(Setting.VIDEO_TIME);
    model.searchProperty().set("xyzzy");
    assertThat(model.foundProperty().get()).isEmpty();
    model.searchProperty().set("");
    assertThat(model.foundProperty().get()).containsExactly(Setting.values());
  }

  @Test
  void looks_hold_at_once_and_are_there_at_the_next_start() {
    model.setTheme(ThemeMode.DARK);
    model.setTextSize(900);
    model.setLanguage(UiLanguage.CHINESE);
    assertThat(appearance.textScaleProperty().get()).isEqualTo(Looks.LARGEST);
    assertThat(words.languageProperty().get()).isEqualTo(UiLanguage.CHINESE);

    Map<String, String> saved = Settings.peek(folder);
    Appearance next = new Appearance();
    Looks.apply(saved, next);
    assertThat(next.modeProperty().get()).isEqualTo(ThemeMode.DARK);
    assertThat(next.textScaleProperty().get()).isEqualTo(Looks.LARGEST);
    assertThat(saved).containsEntry(Looks.LANGUAGE, "zh_CN");
  }

  @Test
  void what_new_packages_begin_with_is_saved_and_told() {
    model.defaults().videoSecondsProperty().set(20);
    model.defaults().languages().add(Language.JA);
    model.defaults().approvalProperty().set(false);

    PackageOptions read = PackageDefaults.read(desk.preferences());
    assertThat(read).isEqualTo(defaults.getLast());
    assertThat(read.videoDurationSec()).isEqualTo(20);
    assertThat(read.languages()).containsExactly(Language.JA);
    assertThat(read.requireApproval()).isFalse();
  }

  @Test
  void how_the_work_is_done_holds_from_the_next_start_on() {
    WorkSetting parallel = model.work(Workshop.PARALLEL);
    assertThat(parallel.inEffect()).isEqualTo(3);
    assertThat(parallel.isFixed()).isFalse();
    parallel.valueProperty().set(2);
    assertThat(parallel.waitsForStart().get()).isTrue();
    assertThat(desk.workshop().inEffect()).containsEntry(Workshop.PARALLEL, 3);
    assertThat(desk.preferences().get(Workshop.PARALLEL)).contains("2");

    parallel.valueProperty().set(3);
    assertThat(parallel.waitsForStart().get()).isFalse();
  }

  @Test
  void emptying_the_bin_deletes_what_is_in_it_and_has_the_space_measured_anew() {
    UUID id = QuickPackages.begin(desk, SmallPhoto.into(folder, "mug.jpg"), Target.COPYWRITING);
    desk.orchestrator().cancel(id, "");
    desk.delete(id);
    int before = measured;

    model.emptyBin();

    assertThat(notices)
        .extracting(it -> it.text().in(words))
        .containsExactly("One package was deleted for good.");
    assertThat(measured).isEqualTo(before + 1);
    assertThat(model.bin().busyProperty().get()).isFalse();
    assertThat(model.bin().progressProperty().get()).isEqualTo(1);
    assertThat(desk.library().ids(LibraryQuery.everything().ofBin())).isEmpty();
  }

  @Test
  void what_is_used_and_free_is_measured() {
    SettingsViewModel.Storage storage = model.storageProperty().get();
    assertThat(storage).isNotNull();
    assertThat(storage.used()).isPositive();
    assertThat(storage.free()).isPositive();
    assertThat(storage.inBin()).isZero();
  }

  @Test
  void the_test_of_the_engine_really_works_and_is_timed() {
    model.testEngine();
    assertThat(model.testProperty().get())
        .isInstanceOfSatisfying(
            SettingsViewModel.Test.Passed.class,
            passed -> assertThat(passed.trial().cuttingMs()).isPositive());
  }

  @Test
  void every_part_has_a_licence() {
    assertThat(Licence.all())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each -> {
              assertThat(each.name()).isNotBlank();
              assertThat(each.licence()).isNotBlank();
            });
  }
}
