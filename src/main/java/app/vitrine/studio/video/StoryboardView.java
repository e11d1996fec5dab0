package app.vitrine.studio.video;

import app.vitrine.domain.video.Film;
import app.vitrine.studio.control.IntoView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sides;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The film shot by shot, what is to be said about it, and what can be done with the whole. */
final class StoryboardView {
  /** Room for the heading and the beginning of what the film is. */
  private static final double LEAST_ABOUT = 130;

  private final VideoViewModel model;
  private final Parts parts;
  private final VBox rows = new VBox(8);
  private final List<ShotRow> shown = new ArrayList<>();
  private final Label summary = new Label();
  private final VBox notes = new VBox(6);
  private final StringProperty whyNotMusic = new SimpleStringProperty("packages.loading");
  private final Button music;
  private final Button remake;
  private final ScrollPane scroll = new ScrollPane(rows);
  private final IntoView view = new IntoView(scroll);
  private final VBox node;

  StoryboardView(VideoViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    music = parts.button(Feather.MUSIC, "video.change_music", model.changes()::changeMusic);
    remake = parts.button(Feather.REFRESH_CW, "video.remake", model.changes()::remake);
    music.disableProperty().bind(whyNotMusic.isNotEmpty());
    remake.disableProperty().bind(model.changes().whyNotRemake().map(why -> !why.isEmpty()));
    summary.getStyleClass().add("muted");
    Parts.shortened(summary);
    music.setMinWidth(Region.USE_PREF_SIZE);
    remake.setMinWidth(Region.USE_PREF_SIZE);
    Label title = parts.label("video.storyboard", "strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox about = new HBox(8, title, summary);
    about.setAlignment(Pos.CENTER_LEFT);
    FlowPane changes =
        new FlowPane(
            8,
            8,
            parts.framed(music, whyNotMusic),
            parts.framed(remake, model.changes().whyNotRemake()));
    changes.setAlignment(Pos.CENTER_RIGHT);
    Sides head = new Sides(about, changes, LEAST_ABOUT);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rows.getStyleClass().add("shot-rows");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(12, head, notes, scroll);
    node.setMinWidth(0);
    model.shots().subscribe(this::rebuild);
    model.currentProperty().subscribe(at -> refreshRows());
    model
        .changes()
        .draftProperty()
        .subscribe(
            draft -> {
              refreshRows();
              if (draft != null) {
                bring(draft.shot().sequence());
              }
            });
    model
        .pictures()
        .frames()
        .addListener(
            (MapChangeListener<Integer, java.awt.image.BufferedImage>)
                change ->
                    shown.stream()
                        .filter(row -> row.sequence() == change.getKey())
                        .forEach(row -> row.showPicture(change.getValueAdded())));
    rebuild();
  }

  Region node() {
    return node;
  }

  /** Says anew what depends on the package as a whole; to be called when it or the words change. */
  void refresh() {
    Film film = model.filmProperty().get();
    if (film == null) {
      return;
    }
    Words words = parts.words();
    summary.setText(
        words.text(
            "video.summary",
            words.text("common.style_" + film.script().style().name().toLowerCase(Locale.ROOT)),
            film.storyboard().shots().size(),
            film.storyboard().durationSec()));
    whyNotMusic.set(model.changes().whyNotMusic());
    notes.getChildren().setAll(notes(film));
    notes.setManaged(!notes.getChildren().isEmpty());
    refreshRows();
  }

  private List<Node> notes(Film film) {
    Words words = parts.words();
    List<Node> all = new ArrayList<>();
    FilmProgress progress = model.progressProperty().get();
    if (progress != null) {
      all.add(progress(progress));
    }
    if (film.isFallback() && model.wasAskedForSlideshow()) {
      all.add(note(Feather.INFO, words.text("video.asked_slideshow"), "muted"));
    } else if (film.isFallback()) {
      String why = film.fallbackReason() == null ? "" : film.fallbackReason();
      all.add(
          note(
              Feather.ALERT_TRIANGLE, words.text("video.fell_back", words.told(why)), "attention"));
    }
    if (!model.failure().isEmpty()) {
      all.add(
          note(
              Feather.ALERT_CIRCLE,
              words.text("video.kept", words.told(model.failure())),
              "wrong"));
    }
    String blocked = model.changes().blocked();
    if (!blocked.isEmpty() && progress == null) {
      all.add(note(Feather.LOCK, words.text(blocked), "muted"));
    }
    return all;
  }

  private Node progress(FilmProgress progress) {
    Words words = parts.words();
    String what =
        progress.shot() > 0
            ? words.text("video.being_changed", progress.shot())
            : words.text(progress.music() ? "video.being_scored" : "video.being_remade");
    String step =
        progress.started()
            ? words.text(MakingView.key(progress.step()))
            : words.text("video.queued");
    ProgressBar bar = new ProgressBar(progress.percent() / 100.0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(what);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label says = new Label(what + " · " + step);
    says.setMinWidth(0);
    Label percent = new Label(words.text("video.percent", progress.percent()));
    percent.getStyleClass().addAll("muted", "numbers");
    HBox line = new HBox(8, says, Parts.spring(), percent);
    VBox box = new VBox(6, line, bar);
    box.getStyleClass().add("film-progress");
    return box;
  }

  private static Node note(Feather icon, String text, String tone) {
    Label label = new Label(text);
    Parts.wrapping(label);
    label.getStyleClass().add("small");
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox box = new HBox(10, Parts.icon(icon, tone), label);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll("film-note", tone);
    return box;
  }

  private void rebuild() {
    List<ShotLine> lines = List.copyOf(model.shots());
    for (int at = 0; at < lines.size(); at++) {
      if (at >= shown.size()) {
        shown.add(new ShotRow(model, lines.get(at), parts));
        rows.getChildren().add(shown.getLast().node());
      } else if (!shown.get(at).show(lines.get(at))) {
        replace(at, lines.get(at));
      }
    }
    while (shown.size() > lines.size()) {
      rows.getChildren().remove(shown.removeLast().node());
    }
  }

  /** The keyboard stays at a shot that is another one now. */
  private void replace(int at, ShotLine line) {
    boolean hadKeyboard = shown.get(at).node().isFocusWithin();
    shown.set(at, new ShotRow(model, line, parts));
    rows.getChildren().set(at, shown.get(at).node());
    if (hadKeyboard) {
      shown.get(at).node().requestFocus();
    }
  }

  private void refreshRows() {
    shown.forEach(ShotRow::refresh);
  }

  /** Brings a shot into view and goes there. */
  void reveal(int sequence) {
    if (row(sequence).isPresent()) {
      model.goTo(sequence);
      bring(sequence);
    }
  }

  private void bring(int sequence) {
    view.bring(() -> row(sequence).map(row -> row.node().getBoundsInParent()));
  }

  private Optional<ShotRow> row(int sequence) {
    return shown.stream().filter(row -> row.sequence() == sequence).findFirst();
  }
}
