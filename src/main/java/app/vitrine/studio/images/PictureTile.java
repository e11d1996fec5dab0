package app.vitrine.studio.images;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Thumbnail;
import app.vitrine.studio.images.PictureItem.Choice;
import app.vitrine.studio.images.PictureItem.Standing;
import app.vitrine.studio.text.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A picture in the grid with its name and how it stands; may show another at any time. */
final class PictureTile extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass AWAITED = PseudoClass.getPseudoClass("awaited");
  private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");

  private final ObjectProperty<@Nullable PictureItem> item = new SimpleObjectProperty<>();
  private final Thumbnail thumbnail;
  private final StackPane frame;

  PictureTile(ImagesViewModel model, ImageCache cache, Words words, double side) {
    super(6);
    getStyleClass().add("picture-tile");
    thumbnail = new Thumbnail(cache, side);
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(28, 28);
    StackPane veil = new StackPane(turning);
    veil.getStyleClass().add("tile-veil");
    Parts.shown(
        veil,
        item.map(each -> each.standing() == Standing.REDOING || each.standing() == Standing.AWAITED)
            .orElse(false));
    StackPane star = new StackPane(Parts.icon(Feather.CHECK));
    star.getStyleClass().add("tile-chosen");
    star.setMaxSize(22, 22);
    StackPane.setAlignment(star, Pos.TOP_RIGHT);
    Parts.shown(star, item.map(each -> each.choice() == Choice.CHOSEN).orElse(false));
    frame = new StackPane(thumbnail, veil, star);
    frame.getStyleClass().add("tile-frame");
    Label name = new Label();
    name.getStyleClass().add("strong");
    Parts.shortened(name);
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> name(words, item.get()), item, words.languageProperty()));
    Label standing = new Label();
    standing.getStyleClass().addAll("muted", "tile-standing");
    Parts.shortened(standing);
    // What it is called comes first where there is not room for both.
    name.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(name.prefWidth(-1), side),
                name.textProperty(),
                name.fontProperty()));
    standing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> standing(words, item.get()), item, words.languageProperty()));
    turning.accessibleTextProperty().bind(standing.textProperty());
    HBox foot = new HBox(6, name, Parts.spring(), standing);
    foot.setAlignment(Pos.BASELINE_LEFT);
    foot.setMaxWidth(side);
    getChildren().addAll(frame, foot);
    setMaxWidth(side);
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> told(words, item.get()), item, words.languageProperty()));
    item.subscribe(this::dress);
    model.selectedProperty().subscribe(now -> light(now));
    item.subscribe(() -> light(model.selectedProperty().get()));
    thumbnail
        .missingProperty()
        .subscribe(
            missing -> {
              if (missing) {
                model.unreadable();
              }
            });
  }

  /** Shows a picture; null for none. */
  void show(@Nullable PictureItem wanted) {
    item.set(wanted);
    setVisible(wanted != null);
  }

  @Nullable PictureItem item() {
    return item.get();
  }

  private void dress(@Nullable PictureItem now) {
    thumbnail.show(now == null ? null : now.file());
    pseudoClassStateChanged(AWAITED, now != null && now.standing() == Standing.AWAITED);
    pseudoClassStateChanged(
        HINTED, now != null && (now.hints() > 0 || now.standing() == Standing.MISSING));
  }

  private void light(@Nullable PictureItem selected) {
    PictureItem mine = item.get();
    frame.pseudoClassStateChanged(
        CHOSEN, mine != null && selected != null && mine.label().equals(selected.label()));
  }

  /** The whole of it in words, such as a screen reader says. */
  static String told(Words words, @Nullable PictureItem item) {
    return item == null
        ? ""
        : words.text("images.tile_told", name(words, item), standing(words, item));
  }

  private static String name(Words words, @Nullable PictureItem item) {
    return item == null ? "" : SceneNames.of(words, item.scene(), item.variant());
  }

  private static String standing(Words words, @Nullable PictureItem item) {
    if (item == null) {
      return "";
    }
    return switch (item.standing()) {
      case AWAITED -> words.text("images.standing_awaited");
      case REDOING -> words.text("images.standing_redoing");
      case MISSING -> words.text("images.standing_missing");
      case READY -> {
        if (item.hints() > 0) {
          yield words.text("images.standing_hints", item.hints());
        }
        yield words.text(
            item.choice() == Choice.CHOSEN ? "images.standing_chosen" : "images.standing_ready");
      }
    };
  }
}
