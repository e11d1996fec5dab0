package app.vitrine.studio.packages;

import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Listing;
import app.vitrine.export.ExportOrder;
import app.vitrine.export.ExportPreset;
import app.vitrine.export.ExportedPack;
import app.vitrine.export.PackExporter;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.text.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Exports one package: what for, what would be in it, and where to. */
public final class ExportViewModel {
  /** Setting that remembers the folder. */
  static final String FOLDER = "studio.export_folder";

  private final UUID id;
  private final PaneContext with;
  private final PackExporter exporter;
  private final LatestWork checking;
  private final LatestWork exporting;
  private final List<ExportPreset> presets;
  private final ObjectProperty<ExportPreset> preset;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHECKING);
  private final ReadOnlyObjectWrapper<@Nullable ExportedPack> trial = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> refusal = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
  private boolean ended;

  /** What the sheet shows. */
  public enum State {
    CHECKING,
    READY,
    REFUSED,
    EXPORTING
  }

  ExportViewModel(PaneContext with, PackExporter exporter) {
    this.id = with.id();
    this.with = with;
    this.checking = new LatestWork(with.bridge());
    this.exporting = new LatestWork(with.bridge().lasting());
    this.exporter = exporter;
    this.presets = exporter.presets().presets();
    this.preset = new SimpleObjectProperty<>(presets.getFirst());
    preset.addListener((value, old, now) -> check());
    folder.addListener((value, old, now) -> tryAgain());
  }

  /** What a package can be exported for. */
  List<ExportPreset> presets() {
    return presets;
  }

  ObjectProperty<ExportPreset> presetProperty() {
    return preset;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What would be written; null before it is known. */
  ReadOnlyObjectProperty<@Nullable ExportedPack> trialProperty() {
    return trial.getReadOnlyProperty();
  }

  /** Whether there are words on the package's copy that were not saved, and so are not exported. */
  ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Why it cannot be exported; null when it can. */
  ReadOnlyObjectProperty<@Nullable Said> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The folder the pack's own folder is put into; null before one is chosen. */
  ObjectProperty<@Nullable Path> folderProperty() {
    return folder;
  }

  /** Remembers the last folder, and tries the first preset. */
  void begin() {
    with.bridge()
        .work(
            () -> with.desk().preferences().get(FOLDER).map(Path::of).filter(Files::isDirectory),
            remembered -> remembered.ifPresent(folder::set),
            this::refused);
    with.bridge()
        .work(
            () -> with.desk().hasDrafts(with.id()),
            drafts -> {
              unsaved.set(drafts);
              check();
            },
            this::refused);
  }

  /** Packs into a folder of its own that is then deleted: the true notes, files and sizes. */
  private void check() {
    state.set(State.CHECKING);
    trial.set(null);
    String presetId = preset.get().id();
    Locale reader = with.words().locale();
    checking.run(cancel -> trial(presetId, reader, cancel), this::checked, this::refused);
  }

  private void checked(ExportedPack pack) {
    trial.set(pack);
    state.set(State.READY);
  }

  /** Another folder may take what the last one did not. */
  private void tryAgain() {
    if (state.get() == State.REFUSED && trial.get() != null) {
      refusal.set(null);
      state.set(State.READY);
    }
  }

  private void refused(Exception why) {
    refusal.set(with.troubles().said(why));
    state.set(State.REFUSED);
  }

  private ExportedPack trial(String presetId, Locale reader, CancelToken cancel) {
    try {
      Path place = Files.createTempDirectory("vitrine-trial");
      try {
        return export(place, presetId, reader, cancel);
      } finally {
        delete(place);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private ExportedPack export(Path to, String presetId, Locale reader, CancelToken cancel) {
    PackageView view = with.desk().orchestrator().describe(id);
    return exporter.export(
        new ExportOrder(
            view,
            with.desk().project(view.workflowId()),
            presetId,
            with.desk().orchestrator().choices(id),
            reader),
        to,
        cancel);
  }

  private static void delete(Path folder) throws IOException {
    for (Path each : Listing.deep(folder).reversed()) {
      Files.delete(each);
    }
  }

  /** Lets the folder be chosen. */
  void chooseFolder() {
    with.dialogs()
        .chooseFolder("packages.export_folder")
        .ifPresent(
            chosen -> {
              folder.set(chosen);
              // The same one again tells no listener, and may have room by now.
              tryAgain();
            });
  }

  /**
   * Exports.
   *
   * @param done follows when the pack is written
   */
  void export(Runnable done) {
    Path into = folder.get();
    if (into == null || state.get() != State.READY) {
      return;
    }
    state.set(State.EXPORTING);
    String presetId = preset.get().id();
    Locale reader = with.words().locale();
    exporting.run(
        cancel -> {
          with.desk().preferences().put(FOLDER, into.toString());
          PackageView view = with.desk().orchestrator().describe(id);
          Path to = into.resolve(ExportFolder.name(view.title(), presetId));
          return export(to, presetId, reader, cancel);
        },
        pack -> {
          done.run();
          told(pack);
        },
        this::notExported);
  }

  /** Stops the export under way: nothing of it stays, and what was there before is as it was. */
  void stop() {
    if (state.get() == State.EXPORTING) {
      exporting.cancel();
      state.set(State.READY);
    }
  }

  /** Who has put the sheet away hears of it in a notice. */
  private void notExported(Exception why) {
    if (ended) {
      with.notices().tell(with.troubles().notice(why));
    } else {
      refused(why);
    }
  }

  private void told(ExportedPack pack) {
    with.notices()
        .tell(
            new Notice(
                Notice.Tone.GOOD,
                Said.of("packages.exported", pack.files().size(), pack.folder().toString()),
                "packages.show_folder",
                () -> with.dialogs().reveal(pack.folder())));
  }

  /** The sheet is gone: nobody waits for what is being tried; an export under way goes on. */
  void end() {
    ended = true;
    checking.cancel();
  }
}
