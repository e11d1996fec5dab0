package app.vitrine.studio.control;

import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's choosers, and sheets over the window. */
public final class WindowDialogs implements Dialogs {
  private static final List<String> PHOTOS =
      List.of("*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.tif", "*.tiff", "*.gif");

  private static final List<String> TYPEFACES = List.of("*.ttf", "*.otf");

  private final Words words;
  private final Sheets sheets;
  private final FxBridge bridge;
  private final Notices notices;
  private final FileManager files = FileManager.ofSystem();
  private final Supplier<Window> window;

  /**
   * Dialogs of a window.
   *
   * @param notices are told when a file could not be shown
   */
  public WindowDialogs(
      Words words, Sheets sheets, FxBridge bridge, Notices notices, Supplier<Window> window) {
    this.words = words;
    this.sheets = sheets;
    this.bridge = bridge;
    this.notices = notices;
    this.window = window;
  }

  @Override
  public List<Path> choosePhotos() {
    List<File> chosen =
        chooser("common.choose_photos", "common.photos", PHOTOS)
            .showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseFile(FileKind kind) {
    FileChooser chooser =
        switch (kind) {
          case LOGO -> chooser("common.choose_logo", "common.photos", PHOTOS);
          case TYPEFACE -> chooser("common.choose_typeface", "common.typefaces", TYPEFACES);
        };
    return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
  }

  /** Some systems tell capitals from small letters in what files are called. */
  private FileChooser chooser(String titleKey, String filesKey, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text(titleKey));
    List<String> inEitherCase =
        endings.stream().flatMap(each -> Stream.of(each, each.toUpperCase(Locale.ROOT))).toList();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text(filesKey), inEitherCase));
    return chooser;
  }

  @Override
  public Optional<Path> chooseFolder(String titleKey) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text(titleKey));
    return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
  }

  @Override
  public void askWords(Question question, Consumer<String> answered) {
    sheets.ask(question, answered);
  }

  @Override
  public void askChoice(Choice choice, Consumer<Integer> chosen) {
    sheets.ask(choice, chosen);
  }

  @Override
  public Runnable askChoiceFirst(Choice choice, Consumer<Integer> chosen, Runnable gone) {
    return sheets.askOver(choice, chosen, gone)::close;
  }

  @Override
  public void reveal(Path file) {
    bridge.work(
        () -> files.show(file),
        shown -> {
          if (!shown) {
            notices.tell(hidden(file));
          }
        },
        why -> notices.tell(new Troubles(words).notice(why)));
  }

  private static Notice hidden(Path file) {
    String path = file.toString();
    return new Notice(
        Notice.Tone.ATTENTION,
        Said.of("common.no_file_manager", path),
        "common.copy_path",
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path)));
  }
}
