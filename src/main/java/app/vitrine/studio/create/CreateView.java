package app.vitrine.studio.create;

import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.TallScroll;
import app.vitrine.studio.fx.Later;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Shortcut;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first section. The whole page takes drops. */
public final class CreateView implements Screen {
  /** Room for a few lines about the product. */
  private static final double LEAST_WORDS = 210;

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

  private final CreateViewModel model;
  private final VBox node;

  public CreateView(CreateViewModel model, Parts parts, Dialogs dialogs) {
    this.model = model;
    PhotoCard photo = new PhotoCard(model, parts, dialogs::choosePhotos);
    WordsCard words = new WordsCard(model, parts);
    OptionsCard options = new OptionsCard(model.options(), parts);
    Button create = parts.button("create.create", model::create, "accent", "large");
    create.setMaxWidth(Double.MAX_VALUE);
    create.textProperty().unbind();
    DraftStrip strip = new DraftStrip(model, parts);
    Ready ready = new Ready(model);
    create
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> parts.words().text("create.create_n", Math.max(1, ready.count().get())),
                ready.count(),
                parts.words().languageProperty()));
    create.disableProperty().bind(ready.count().isEqualTo(0).or(model.orders().placingProperty()));
    OrderProgress progress = new OrderProgress(model.orders(), parts, Later.onScreen());
    Parts.shown(create, progress.shownProperty().not());
    TallScroll fold = new TallScroll(new VBox(options.node()));
    VBox.setMargin(fold, new Insets(-TallScroll.RING));
    // The summary is short enough to stand whole; the choices scroll.
    fold.minHeightProperty()
        .bind(Bindings.when(options.openProperty()).then(0).otherwise(Region.USE_PREF_SIZE));
    model
        .currentProperty()
        .subscribe(
            draft -> {
              if (draft == null) {
                options.close();
              }
            });
    VBox right = new VBox(16, words.node(), fold, create, progress.node());
    VBox.setVgrow(words.node(), Priority.ALWAYS);
    words.node().setMinHeight(LEAST_WORDS);
    VBox left = new VBox(12, photo.node(), strip.node());
    VBox.setVgrow(photo.node(), Priority.ALWAYS);
    HBox halves = new HBox(24, left, right);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(560);
    right.setPrefWidth(530);
    left.setMinWidth(280);
    right.setMinWidth(320);
    VBox.setVgrow(halves, Priority.ALWAYS);
    node = new VBox(4, heading(parts), parts.paragraph("create.subtitle", "muted"), halves);
    VBox.setMargin(halves, new Insets(18, 0, 0, 0));
    node.getStyleClass().addAll("page", "create");
    node.setOnDragOver(this::over);
    node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
    node.setOnDragDropped(this::dropped);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.PASTE_PHOTOS.matches(event) && paste(Clipboard.getSystemClipboard())) {
            event.consume();
          } else if (Shortcut.CREATE.matches(event) && !create.isDisabled()) {
            event.consume();
            model.create();
          }
        });
  }

  /** What is asked here, and whether something dropped is still being read. */
  private HBox heading(Parts parts) {
    Node reading =
        Parts.shown(
            parts.label("create.taking_in", "muted"),
            model.intake().readingProperty().greaterThan(0));
    HBox heading = new HBox(16, parts.label("create.title", "title"), reading);
    heading.setAlignment(Pos.BASELINE_LEFT);
    return heading;
  }

  /** Takes photos or a picture from the clipboard; words are left to where they are typed. */
  boolean paste(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      drop(clipboard.getFiles().stream().map(File::toPath).toList());
      return true;
    }
    if (clipboard.hasImage() && !clipboard.hasString()) {
      // Null when its owner took it away since, or in a form the platform cannot read.
      Image picture = clipboard.getImage();
      if (picture == null) {
        model.intake().nothingToPaste();
      } else {
        model.intake().paste(() -> SwingFXUtils.fromFXImage(picture, null));
      }
      return true;
    }
    return false;
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      node.pseudoClassStateChanged(OVER, true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    node.pseudoClassStateChanged(OVER, false);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    drop(files);
  }

  /** Takes files in, wherever they came from. */
  public void drop(List<Path> files) {
    model.intake().drop(files);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Dimension2D leastRoom() {
    return new Dimension2D(546, 580);
  }

  @Override
  public void activate() {
    // Its model lives as long as the studio: a draft stays while other sections are looked at.
    model.inView(true);
  }

  @Override
  public void deactivate() {
    model.inView(false);
  }
}
