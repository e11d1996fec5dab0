package app.vitrine.studio.review;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Shortcut;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/** The review: one package fills the window, keys decide. */
public final class ReviewScreen implements Screen {
  private static final String VIDEO = "video";
  private static final List<String> PANES = List.of("copy", "images", VIDEO, "qa", "activity");

  private final ReviewViewModel model;
  private final Parts parts;
  private final Runnable keys;
  private final Runnable leave;
  private final Overview overview;
  private final StackPane place = new StackPane();
  private final VBox node;
  private final Timeline clock;
  private Subscription following = Subscription.EMPTY;
  private @Nullable PaneTab shown;
  private boolean passing;

  /**
   * A screen.
   *
   * @param keys shows the table of keys
   * @param leave ends the review
   */
  public ReviewScreen(ReviewViewModel model, Parts parts, Runnable keys, Runnable leave) {
    this.model = model;
    this.parts = parts;
    this.keys = keys;
    this.leave = leave;
    this.overview = new Overview(model, parts);
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    ReviewBars bars = new ReviewBars(model, parts);
    node = new VBox(16, bars.head(keys, leave), place, bars.refused(), bars.pending(), bars.foot());
    node.getStyleClass().addAll("review");
    node.setFocusTraversable(true);
    node.accessibleTextProperty()
        .bind(
            parts
                .words()
                .bind("review.spoken", model.atProperty(), model.sizeProperty(), model.title()));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    clock = new Timeline(new KeyFrame(Duration.millis(250), tick -> model.tick()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Dimension2D leastRoom() {
    return new Dimension2D(610, 520);
  }

  @Override
  public void activate() {
    following =
        Subscription.combine(
            model.stateProperty().subscribe(state -> showState()),
            model.currentProperty().subscribe(current -> showOverview()));
    model.activate();
    clock.play();
    node.requestFocus();
  }

  @Override
  public void deactivate() {
    clock.stop();
    hidePane();
    following.unsubscribe();
    overview.deactivate();
    model.deactivate();
  }

  private void showState() {
    switch (model.stateProperty().get()) {
      case LOADING -> place.getChildren().setAll(told("review.loading", "review.loading_hint"));
      case EMPTY -> place.getChildren().setAll(told("review.empty", "review.empty_hint"));
      case REVIEWING -> showOverview();
      case FAILED -> place.getChildren().setAll(failed());
    }
  }

  private Node told(String key, String hint) {
    VBox told =
        new VBox(
            12, parts.label(key, "heading", "centred"), parts.paragraph(hint, "muted", "centred"));
    told.getStyleClass().add("pane-state");
    return told;
  }

  private Node failed() {
    Label why = Parts.wrapping(parts.said(model.troubleProperty(), "muted", "centred"));
    VBox told =
        new VBox(
            12,
            parts.label("review.failed", "heading", "centred"),
            why,
            parts.button("common.try_again", model::tryAgain, "accent"));
    told.getStyleClass().add("pane-state");
    return told;
  }

  private void showOverview() {
    hidePane();
    if (model.stateProperty().get() == ReviewViewModel.State.REVIEWING) {
      overview.show(model.currentProperty().get());
      place.getChildren().setAll(overview.node());
      node.requestFocus();
    }
  }

  private void hidePane() {
    if (shown != null) {
      shown.pane().deactivate();
      shown = null;
    }
  }

  private void showPane(String id) {
    Reviewed current = model.currentProperty().get();
    if (current == null) {
      return;
    }
    current.sides().stream()
        .filter(side -> side.id().equals(id) && side != shown)
        .findFirst()
        .ifPresent(
            side -> {
              hidePane();
              shown = side;
              place.getChildren().setAll(side.pane().node());
              side.pane().activate();
              node.requestFocus();
            });
  }

  private void pressed(KeyEvent event) {
    if (passing || isKept(event)) {
      return;
    }
    if (isWriting(event)) {
      if (Shortcut.REVIEW_LEAVE.matches(event)) {
        perform(event, node::requestFocus);
      }
      return;
    }
    for (int at = 0; at < PANES.size(); at++) {
      if (Shortcut.REVIEW_PANES.get(at).matches(event)) {
        String pane = PANES.get(at);
        perform(event, () -> showPane(pane));
        return;
      }
    }
    if (Shortcut.REVIEW_NEXT.matches(event)) {
      perform(event, model::next);
    } else if (Shortcut.REVIEW_PREVIOUS.matches(event)) {
      perform(event, model::previous);
    } else if (Shortcut.REVIEW_APPROVE.matches(event)) {
      perform(event, model::approve);
    } else if (Shortcut.REVIEW_REJECT.matches(event)) {
      perform(event, model::reject);
    } else if (Shortcut.REVIEW_REGENERATE.matches(event)) {
      perform(event, model::regenerate);
    } else if (Shortcut.REVIEW_UNDO.matches(event)) {
      perform(event, model::undo);
    } else if (Shortcut.REVIEW_OVERVIEW.matches(event)) {
      perform(event, this::showOverview);
    } else if (Shortcut.REVIEW_KEYS.matches(event)) {
      perform(event, keys);
    } else if (Shortcut.REVIEW_PLAY.matches(event)) {
      perform(event, () -> play(event));
    } else if (Shortcut.REVIEW_LEAVE.matches(event)) {
      perform(event, shown == null ? leave : this::showOverview);
    }
  }

  /** Gives the key to the film's own pane, which is brought into view first. */
  private void play(KeyEvent event) {
    showPane(VIDEO);
    if (shown != null && shown.id().equals(VIDEO)) {
      passing = true;
      Parent film = shown.pane().node();
      film.fireEvent(event.copyFor(film, film));
      passing = false;
    }
  }

  /** While the pane shown has a use for every key, all that are pressed in it are its own. */
  private boolean isKept(KeyEvent event) {
    if (shown == null || !shown.pane().keepsKeys()) {
      return false;
    }
    for (Node at = (Node) event.getTarget(); at != null; at = at.getParent()) {
      if (at == shown.pane().node()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWriting(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl
        || (event.getTarget() instanceof GenericStyledArea<?, ?, ?> area && area.isEditable());
  }

  private static void perform(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }
}
