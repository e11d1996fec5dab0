package app.vitrine.studio.create;

import app.vitrine.domain.brief.Priority;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Several photos taken in: one after another to be looked at, each with its own words. */
final class DraftStrip {
  private static final double THUMB = 64;
  private static final double RADIUS = 9;
  private static final PseudoClass WITHOUT_WORDS = PseudoClass.getPseudoClass("without-words");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final VBox node;

  DraftStrip(CreateViewModel model, Parts parts) {
    ListView<Draft> list = new ListView<>(model.drafts());
    list.setOrientation(Orientation.HORIZONTAL);
    list.setPrefHeight(THUMB + 36);
    list.setMinHeight(THUMB + 36);
    list.getStyleClass().add("draft-strip");
    list.accessibleTextProperty().bind(parts.words().bind("create.queue"));
    list.setCellFactory(view -> new Cell(parts));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            draft -> {
              if (draft != null && draft != model.currentProperty().get()) {
                model.show(draft);
              }
            });
    model
        .currentProperty()
        .subscribe(
            draft -> {
              if (draft != null) {
                list.getSelectionModel().select(draft);
              }
            });
    Label count = Parts.bound(parts.words().bind("create.photos", Bindings.size(model.drafts())));
    count.getStyleClass().add("muted");
    FlowPane head =
        new FlowPane(
            16,
            6,
            count,
            priority(model, parts),
            parts.link("create.words_for_all", model::wordsForAll));
    head.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(6, head, list);
    Parts.shown(node, Bindings.size(model.drafts()).greaterThan(1));
  }

  Node node() {
    return node;
  }

  /** The place in the queue of the photo looked at. */
  private static Region priority(CreateViewModel model, Parts parts) {
    ObjectProperty<@Nullable Priority> own = new SimpleObjectProperty<>();
    Region choice = new OptionControls(model.options(), parts).priority(own);
    choice.accessibleTextProperty().bind(parts.words().bind("create.priority_of_photo"));
    model.currentProperty().flatMap(Draft::priorityProperty).subscribe(chosen -> own.set(chosen));
    own.addListener(
        (value, old, now) -> {
          Draft draft = model.currentProperty().get();
          if (draft != null) {
            draft.priorityProperty().set(now);
          }
        });
    return choice;
  }

  private static final class Cell extends ListCell<Draft> {
    private final ImageView picture = new ImageView();
    private final StackPane withoutWords = mark(Feather.EDIT_3, Pos.BOTTOM_RIGHT);
    private final StackPane sooner = mark(Feather.CHEVRONS_UP, Pos.TOP_RIGHT);
    private final StackPane refused = mark(Feather.ALERT_TRIANGLE, Pos.CENTER);
    private final StackPane frame = new StackPane(rounded(picture), withoutWords, sooner, refused);
    private final StringProperty name = new SimpleStringProperty("");
    private final Parts parts;
    private Subscription following = Subscription.EMPTY;

    Cell(Parts parts) {
      this.parts = parts;
      frame.getStyleClass().add("draft");
      frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      setTooltip(Parts.tooltip(name));
    }

    @Override
    protected void updateItem(Draft draft, boolean empty) {
      super.updateItem(draft, empty);
      following.unsubscribe();
      following = Subscription.EMPTY;
      setText(null);
      if (empty || draft == null) {
        picture.setImage(null);
        setGraphic(null);
        setAccessibleText(null);
        name.set("");
        return;
      }
      following =
          Subscription.combine(
              draft.stateProperty().subscribe(state -> show(draft, state)),
              parts
                  .words()
                  .languageProperty()
                  .subscribe(language -> show(draft, draft.stateProperty().get())),
              draft.thumbProperty().subscribe(picture::setImage),
              draft.backgroundProperty().subscribe(words -> show(words.isBlank())),
              draft
                  .priorityProperty()
                  .subscribe(
                      own -> sooner.setVisible(own == Priority.HIGH || own == Priority.URGENT)));
      setGraphic(frame);
    }

    private void show(Draft draft, Draft.PhotoState state) {
      boolean bad = state == Draft.PhotoState.REFUSED;
      refused.setVisible(bad);
      pseudoClassStateChanged(REFUSED, bad);
      name.set(draft.name());
      setAccessibleText(
          bad ? parts.words().text("create.refused_spoken", draft.name()) : draft.name());
    }

    private void show(boolean wordless) {
      withoutWords.setVisible(wordless);
      pseudoClassStateChanged(WITHOUT_WORDS, wordless);
    }

    private static StackPane rounded(ImageView view) {
      view.setPreserveRatio(true);
      view.setFitWidth(THUMB);
      view.setFitHeight(THUMB);
      StackPane place = new StackPane(Pictures.rounded(view, RADIUS));
      place.setMinSize(THUMB, THUMB);
      place.setMaxSize(THUMB, THUMB);
      return place;
    }

    private static StackPane mark(Ikon icon, Pos corner) {
      StackPane mark = new StackPane(Parts.icon(icon));
      mark.getStyleClass().add("words-mark");
      mark.setMaxSize(22, 22);
      StackPane.setAlignment(mark, corner);
      return mark;
    }
  }
}
