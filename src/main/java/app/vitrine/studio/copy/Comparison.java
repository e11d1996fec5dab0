package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.view.PackageHistory;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.diff.WordDiff;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The text on the page beside an earlier version of it. */
public final class Comparison {
  private final PaneContext context;
  private final TextPick pick;
  private final TextEditor editor;
  private final ObservableList<Version> versions = FXCollections.observableArrayList();
  private final ObservableList<Version> versionsShown =
      FXCollections.unmodifiableObservableList(versions);
  private final ObjectProperty<@Nullable Version> compared = new SimpleObjectProperty<>();
  private @Nullable PackageHistory history;

  Comparison(PaneContext context, TextPick pick, TextEditor editor) {
    this.context = context;
    this.pick = pick;
    this.editor = editor;
  }

  /** The versions of the text looked at, newest first; the first is the one saved. */
  public ObservableList<Version> versions() {
    return versionsShown;
  }

  /** The earlier version the page is compared with; null while it is not. */
  public ObjectProperty<@Nullable Version> comparedProperty() {
    return compared;
  }

  /** Reads the package's earlier versions. */
  void load() {
    context
        .bridge()
        .work(
            () -> context.desk().orchestrator().history(context.id()),
            read -> {
              history = read;
              list();
            },
            why -> context.notices().tell(context.troubles().notice(why)));
  }

  /** Lists the versions of the text looked at. */
  void list() {
    OfText key = pick.pickedProperty().get();
    if (history != null && key != null) {
      versions.setAll(Version.of(history, key).reversed());
    }
  }

  /** Compares with the version before the one saved, or stops comparing. */
  public void compare() {
    compared.set(compared.get() != null || versions.size() < 2 ? null : versions.get(1));
  }

  /** What changed in a part between the version compared with and the page. */
  public List<WordDiff.Piece> changes(Part part) {
    Version then = compared.get();
    CopyText saved = editor.savedProperty().get();
    return then == null || saved == null
        ? List.of()
        : WordDiff.between(
            Written.of(part, then.text()), editor.part(part).get(), saved.language().locale());
  }

  /** Puts the version compared with on the page, as unsaved changes. */
  public void takeBack() {
    Version then = compared.get();
    if (then != null) {
      Consumer<TextEditor> undo = editor.replace(then.text());
      compared.set(null);
      context
          .notices()
          .tell(
              new Notice(
                  Notice.Tone.PLAIN,
                  Said.of("copy.taken_back"),
                  "copy.undo",
                  () -> undo.accept(page())));
    }
  }

  /** The page that is open now, be the pane another one; the one left when none is. */
  TextEditor page() {
    return context
        .unfinished()
        .open(TextEditor.class)
        .filter(open -> open.isOf(editor))
        .orElse(editor);
  }

  /** Stops comparing. */
  void end() {
    compared.set(null);
  }
}
