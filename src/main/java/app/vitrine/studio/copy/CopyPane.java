package app.vitrine.studio.copy;

import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.revision.VariantChoice.OfText;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.packages.PaneTab.Dot;
import app.vitrine.studio.packages.Places;
import app.vitrine.studio.shell.Shortcut;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The texts of a package under a tab. */
public final class CopyPane implements Pane {
  private final PaneContext context;
  private final Parts parts;
  private final CopyViewModel model;
  private final CopyLayout layout;
  private final StackPane node = new StackPane();
  private Subscription following = Subscription.EMPTY;

  public CopyPane(PaneContext context) {
    this.context = context;
    this.parts = new Parts(context.words());
    this.model = new CopyViewModel(context);
    this.layout = new CopyLayout(model, parts, this::copy);
    node.getStyleClass().add("copy-pane");
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Its tab. */
  public static PaneTab tab(PaneContext context) {
    return new PaneTab(
        "copy",
        "copy.title",
        context.view(),
        new PaneTab.Telling(CopyPane::count, CopyPane::dot, view -> view.copy() != null),
        () -> new CopyPane(context));
  }

  /** What it shows and does. */
  public CopyViewModel model() {
    return model;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
    layout.activate();
    following =
        model
            .stateProperty()
            .subscribe(state -> node.getChildren().setAll(child(state)))
            .and(follow());
  }

  /** Redraws what cannot be bound; ends with the subscription. */
  private Subscription follow() {
    InvalidationListener drawn = value -> layout.draw();
    model.checks().findings().addListener(drawn);
    model.checks().measures().addListener(drawn);
    model.comparison().comparedProperty().addListener(drawn);
    model.comparison().versions().addListener(drawn);
    context.words().languageProperty().addListener(drawn);
    layout.draw();
    return () -> {
      model.checks().findings().removeListener(drawn);
      model.checks().measures().removeListener(drawn);
      model.comparison().comparedProperty().removeListener(drawn);
      model.comparison().versions().removeListener(drawn);
      context.words().languageProperty().removeListener(drawn);
    };
  }

  @Override
  public void deactivate() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    layout.deactivate();
    model.deactivate();
  }

  @Override
  public void reveal(Places.Place place) {
    Optional<OfText> text =
        VariantChoice.of(place.item()).filter(OfText.class::isInstance).map(OfText.class::cast);
    text.ifPresent(model.pick()::show);
    if (text.isPresent() && !place.words().isEmpty()) {
      layout.find(place.words());
    }
  }

  private Node child(CopyState state) {
    return switch (state) {
      case READY -> layout.node();
      case WAITING ->
          told(Parts.icon(Feather.CLOCK, "state-icon"), "copy.waiting", "copy.waiting_hint");
      case WRITING -> told(new ProgressIndicator(), "copy.writing", "copy.writing_hint");
      case FAILED ->
          told(
              Parts.icon(Feather.ALERT_CIRCLE, "state-icon", "wrong"),
              "copy.failed",
              "copy.failed_hint");
      case NOT_ASKED ->
          told(
              Parts.icon(Feather.FILE_TEXT, "state-icon"), "copy.not_asked", "copy.not_asked_hint");
    };
  }

  private Node told(Node sign, String key, String hintKey) {
    if (sign instanceof ProgressIndicator progress) {
      progress.setMaxSize(36, 36);
      progress.accessibleTextProperty().bind(context.words().bind(key));
    }
    VBox told =
        new VBox(
            12,
            sign,
            Parts.wrapping(parts.label(key, "heading", "centred")),
            parts.paragraph(hintKey, "muted", "centred"));
    told.getStyleClass().add("pane-state");
    return told;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copied());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void pressed(KeyEvent event) {
    if (model.stateProperty().get() != CopyState.READY) {
      return;
    }
    if (Shortcut.SAVE_TEXT.matches(event)) {
      perform(event, model::save);
    } else if (Shortcut.COMPARE_TEXT.matches(event)) {
      perform(event, model.comparison()::compare);
    } else if (Shortcut.COPY_TEXT.matches(event)) {
      perform(event, this::copy);
    } else if (Shortcut.NEXT_VARIANT.matches(event)) {
      perform(event, () -> model.pick().step(1));
    } else if (Shortcut.PREVIOUS_VARIANT.matches(event)) {
      perform(event, () -> model.pick().step(-1));
    } else if (Shortcut.UNDO_TYPING.matches(event)) {
      perform(event, layout::undo);
    } else if (Shortcut.REDO_TYPING.matches(event)) {
      perform(event, layout::redo);
    }
  }

  private static void perform(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }

  private static String count(PackageView view) {
    return view.copy() == null ? "" : Integer.toString(view.copy().texts().size());
  }

  private static Dot dot(PackageView view) {
    boolean writing = view.isUnfinished() && view.stage() == Stage.COPYWRITING;
    if (writing) {
      return Dot.WORKING;
    }
    if (view.copy() == null) {
      return CopyState.of(view) == CopyState.FAILED ? Dot.WRONG : Dot.NONE;
    }
    boolean blocked =
        view.copy().texts().stream()
            .flatMap(text -> text.findings().stream())
            .anyMatch(finding -> finding.severity() == Severity.BLOCKING);
    boolean warned = view.copy().texts().stream().anyMatch(text -> !text.findings().isEmpty());
    return blocked ? Dot.WRONG : warned ? Dot.ATTENTION : Dot.NONE;
  }
}
