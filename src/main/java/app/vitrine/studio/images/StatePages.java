package app.vitrine.studio.images;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What is shown while there are no pictures: why, and what can be done. */
final class StatePages {
  private static final double TEXT_WIDTH = 420;

  private final ImagesViewModel model;
  private final PictureActions actions;
  private final Parts parts;

  StatePages(ImagesViewModel model, PictureActions actions, Parts parts) {
    this.model = model;
    this.actions = actions;
    this.parts = parts;
  }

  /** The pages that fill the pane. */
  List<Node> nodes() {
    return List.of(
        opening(),
        page(ImagesState.NOT_YET, Feather.CLOCK, "images.not_yet"),
        page(ImagesState.LEFT_OUT, Feather.IMAGE, "images.left_out", make("images.make")),
        failed());
  }

  /** Stands where the picture will be. */
  Region making() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  long made = made();
                  return made == 0
                      ? ProgressIndicator.INDETERMINATE_PROGRESS
                      : (double) made / model.items().size();
                },
                model.items()));
    bar.setPrefWidth(220);
    Words words = parts.words();
    Label label = new Label();
    label.getStyleClass().add("strong");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.text(
                        "images.making",
                        Math.min(made() + 1, model.items().size()),
                        model.items().size()),
                model.items(),
                words.languageProperty()));
    bar.accessibleTextProperty().bind(label.textProperty());
    VBox box = new VBox(14, label, bar, hint("images.making_hint"));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().addAll("card", "state-page");
    box.setMinSize(0, 0);
    return Parts.shown(box, model.stateProperty().isEqualTo(ImagesState.MAKING));
  }

  private long made() {
    return model.items().stream().filter(item -> item.file() != null).count();
  }

  private Node opening() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(36, 36);
    turning.accessibleTextProperty().bind(parts.words().bind("images.reading"));
    return Parts.shown(turning, model.stateProperty().isEqualTo(ImagesState.OPENING));
  }

  private Node failed() {
    Label why = new Label();
    why.textProperty().bind(reason());
    why.getStyleClass().addAll("muted", "centred");
    why.setMaxWidth(TEXT_WIDTH);
    VBox page =
        box(
            Parts.icon(Feather.ALERT_CIRCLE, "invitation-icon", "wrong"),
            parts.label("images.failed", "heading"),
            Parts.shown(Parts.wrapping(why), why.textProperty().map(text -> !text.isEmpty())),
            hint("images.failed_hint"),
            make("images.try_again"));
    return Parts.shown(page, model.stateProperty().isEqualTo(ImagesState.FAILED));
  }

  private ObservableValue<String> reason() {
    ObservableValue<String> stored = model.context().view().map(StatePages::reason).orElse("");
    return Bindings.createStringBinding(
        () -> parts.words().told(stored.getValue()), stored, parts.words().languageProperty());
  }

  private static String reason(@Nullable PackageView view) {
    return view == null || view.errorMessage() == null ? "" : view.errorMessage();
  }

  private Button make(String key) {
    Button button = parts.button(key, actions::regenerate);
    button.disableProperty().bind(model.mayChangeProperty().not().or(actions.askingProperty()));
    return button;
  }

  private Node page(ImagesState state, Ikon icon, String key, Node... more) {
    VBox page =
        box(Parts.icon(icon, "invitation-icon"), parts.label(key, "heading"), hint(key + "_hint"));
    page.getChildren().addAll(more);
    return Parts.shown(page, model.stateProperty().isEqualTo(state));
  }

  private Label hint(String key) {
    Label hint = parts.paragraph(key, "muted", "centred");
    hint.setMaxWidth(TEXT_WIDTH);
    return hint;
  }

  private static VBox box(Node... content) {
    VBox box = new VBox(14, content);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("state-page");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return box;
  }
}
