package app.vitrine.studio.settings;

import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.create.OptionsViewModel;
import app.vitrine.studio.create.PackageDefaults;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.EngineTrial;
import app.vitrine.studio.desk.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.packages.Bulk;
import app.vitrine.studio.packages.Refusals;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.Looks;
import app.vitrine.studio.theme.ThemeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What can be set; every change holds at once where it can, and is saved at once. */
public final class SettingsViewModel {
  private final Desk desk;
  private final Frame frame;
  private final SavedChanges saved;
  private final SettingsSearch finder;
  private final OptionsViewModel defaults;
  private final Map<String, WorkSetting> work;
  private final Bulk bin;
  private final LatestWork measuring;
  private final LatestWork testing;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Set<Setting>> found =
      new SimpleObjectProperty<>(EnumSet.allOf(Setting.class));
  private final ObjectProperty<@Nullable Storage> storage = new SimpleObjectProperty<>();
  private final ObjectProperty<Test> test = new SimpleObjectProperty<>(new Test.Idle());

  /**
   * What the settings work with besides the desk.
   *
   * @param measure has the space that is used shown anew elsewhere
   */
  public record Frame(
      FxBridge bridge,
      Words words,
      Appearance appearance,
      Troubles troubles,
      Notices notices,
      Dialogs dialogs,
      Consumer<PackageOptions> defaultsChanged,
      Runnable measure) {}

  /** Bytes used and free, and packages in the bin. */
  record Storage(long used, long free, long inBin) {}

  /** How the test of the engine stands. */
  sealed interface Test {
    record Idle() implements Test {}

    record Running() implements Test {}

    record Passed(EngineTrial trial) implements Test {}

    record Failed(Said why) implements Test {}
  }

  public SettingsViewModel(Desk desk, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    this.saved =
        new SavedChanges(
            desk.preferences(),
            frame.bridge(),
            why -> frame.notices().tell(frame.troubles().notice(why)));
    this.finder = new SettingsSearch(frame.words());
    this.defaults = new OptionsViewModel(PackageDefaults.read(desk.preferences()));
    Workshop workshop = desk.workshop();
    this.work =
        Map.of(
            Workshop.PARALLEL, work(Workshop.PARALLEL, 1, Workshop.MOST_PARALLEL, workshop),
            Workshop.VIDEO_TIMEOUT, work(Workshop.VIDEO_TIMEOUT, 1, 3_600, workshop),
            Workshop.KEEP_PAPERS, work(Workshop.KEEP_PAPERS, 1, 3_650, workshop));
    this.bin = new Bulk(frame.bridge(), frame.troubles());
    this.measuring = new LatestWork(frame.bridge());
    this.testing = new LatestWork(frame.bridge());
    search.addListener((value, old, now) -> found.set(finder.find(now)));
    defaults.follow(this::defaultsChanged);
  }

  private WorkSetting work(String name, int least, int most, Workshop workshop) {
    return new WorkSetting(name, least, most, workshop, desk.preferences(), saved::put);
  }

  /** Words looked for. */
  public StringProperty searchProperty() {
    return search;
  }

  /** The settings they are in. */
  ObjectProperty<Set<Setting>> foundProperty() {
    return found;
  }

  /** Light, dark or as the system. */
  ThemeMode theme() {
    return frame.appearance().modeProperty().get();
  }

  void setTheme(ThemeMode mode) {
    frame.appearance().modeProperty().set(mode);
    saved.put(Looks.THEME, mode.name().toLowerCase(Locale.ROOT));
  }

  /** Percent of the usual text size. */
  int textSize() {
    return (int) Math.round(frame.appearance().textScaleProperty().get() * 100);
  }

  void setTextSize(int percent) {
    int clamped =
        Math.clamp(
            percent, (int) Math.round(Looks.SMALLEST * 100), (int) Math.round(Looks.LARGEST * 100));
    frame.appearance().textScaleProperty().set(clamped / 100.0);
    saved.put(Looks.TEXT_SCALE, String.valueOf(clamped));
  }

  /** The studio's language. */
  UiLanguage language() {
    return frame.words().languageProperty().get();
  }

  void setLanguage(UiLanguage language) {
    frame.words().languageProperty().set(language);
    saved.put(Looks.LANGUAGE, language.suffix());
    found.set(finder.find(search.get()));
  }

  /** What new packages begin with. */
  OptionsViewModel defaults() {
    return defaults;
  }

  private void defaultsChanged() {
    PackageOptions options = defaults.options();
    PackageDefaults.settings(options).forEach(saved::put);
    frame.defaultsChanged().accept(options);
  }

  /** A setting of how the work is done; {@link Workshop} names them. */
  WorkSetting work(String name) {
    WorkSetting setting = work.get(name);
    if (setting == null) {
      throw new IllegalArgumentException(name);
    }
    return setting;
  }

  Workshop workshop() {
    return desk.workshop();
  }

  /** How much is used and free; null before that was measured. */
  ObjectProperty<@Nullable Storage> storageProperty() {
    return storage;
  }

  /** How the test of the engine stands. */
  ObjectProperty<Test> testProperty() {
    return test;
  }

  void activate() {
    measure();
  }

  void deactivate() {
    measuring.cancel();
    stopTest();
  }

  private void measure() {
    measuring.run(
        cancel ->
            new Storage(
                desk.storageUsed(),
                desk.storageFree(),
                desk.library().count(LibraryQuery.everything().ofBin())),
        storage::set,
        why -> frame.notices().tell(frame.troubles().notice(why)));
  }

  /** Shows the data folder in the system's file manager. */
  void showFolder() {
    frame.dialogs().reveal(desk.workshop().data());
  }

  /** Deletes everything in the bin for good, when the person really wants that. */
  void emptyBin() {
    frame
        .dialogs()
        .askChoice(
            Dialogs.Choice.destroying(
                "settings.bin_title", "settings.bin_prompt", "settings.bin_empty"),
            number ->
                frame
                    .bridge()
                    .work(
                        () -> desk.library().ids(LibraryQuery.everything().ofBin()),
                        this::purge,
                        why -> frame.notices().tell(frame.troubles().notice(why))));
  }

  /** The emptying of the bin. */
  Bulk bin() {
    return bin;
  }

  private void purge(List<UUID> ids) {
    if (ids.isEmpty()) {
      purged(new Bulk.Outcome(ids, new Refusals()));
    } else {
      bin.run(ids, desk::purge, this::purged);
    }
  }

  private void purged(Bulk.Outcome outcome) {
    Optional<Said> refusals = outcome.refusals().said();
    refusals.ifPresent(said -> frame.notices().tell(Notice.of(Notice.Tone.ATTENTION, said)));
    int deleted = outcome.done().size();
    if (deleted > 0 || refusals.isEmpty()) {
      frame.notices().tell(Notice.of(Notice.Tone.GOOD, Said.of("settings.bin_emptied", deleted)));
    }
    measure();
    frame.measure().run();
  }

  /** Has the engine do a tiny job of each kind. */
  void testEngine() {
    test.set(new Test.Running());
    testing.run(
        desk::tryEngine,
        trial -> test.set(new Test.Passed(trial)),
        why -> test.set(new Test.Failed(frame.troubles().said(why))));
  }

  /** Stops the test. */
  void stopTest() {
    testing.cancel();
    if (test.get() instanceof Test.Running) {
      test.set(new Test.Idle());
    }
  }
}
