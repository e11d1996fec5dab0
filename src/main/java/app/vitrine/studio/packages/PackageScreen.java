package app.vitrine.studio.packages;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Shortcut;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One package: header, timeline, what wants attention, and its panes. */
public final class PackageScreen implements Screen {
  private final PackageViewModel model;
  private final PackageActions actions;
  private final Tabs tabs;
  private final List<PaneTab> sides;
  private final Parts parts;
  private final HeaderView header;
  private final TimelineView timeline;
  private final BannerStrip banners;
  private final TabStrip strip;
  private final StageDrawer drawer;
  private final StackPane place = new StackPane();
  private final StackPane node;
  private final Timeline second;
  private @Nullable PaneTab shown;
  private boolean passing;
  private boolean returned;
  private Subscription following = Subscription.EMPTY;

  /**
   * A screen.
   *
   * @param sides in the order of their tabs
   * @param export asks how to export the package, and does it
   */
  public PackageScreen(
      PackageViewModel model,
      PackageActions actions,
      Tabs tabs,
      List<PaneTab> sides,
      Runnable export,
      Parts parts) {
    this.model = model;
    this.actions = actions;
    this.tabs = tabs;
    this.sides = List.copyOf(sides);
    this.parts = parts;
    header = new HeaderView(model, actions, export, parts);
    drawer = new StageDrawer(model, parts, () -> choose(null));
    timeline = new TimelineView(model, parts, this::choose);
    banners = new BannerStrip(model, parts, () -> new RemakeMenu(actions, parts), this::perform);
    strip = new TabStrip(sides, parts, side -> tabs.go(new Places.Place(side.id(), "")));
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    VBox tabbed = new VBox(16, strip.node(), place);
    StackPane lower = new StackPane(tabbed, drawer.node());
    lower.getStyleClass().add("package-lower");
    VBox.setVgrow(lower, Priority.ALWAYS);
    VBox content = new VBox(16, header.node(), timeline.node(), banners.node(), lower);
    content.getStyleClass().addAll("page", "package");
    Node gone = gone();
    StackPane.setAlignment(drawer.node(), Pos.CENTER_RIGHT);
    node = new StackPane(content, gone);
    Parts.shown(gone, model.stateProperty().map(state -> state == PackageViewModel.State.GONE));
    Parts.shown(content, model.stateProperty().map(state -> state != PackageViewModel.State.GONE));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::passOn);
    second = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
    second.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public Parent node() {
    return node;
  }

  /** Looks at each pane in turn, whether it has something to show or not. */
  public List<Runnable> looks() {
    return sides.stream().<Runnable>map(side -> () -> show(side)).toList();
  }

  @Override
  public Dimension2D leastRoom() {
    return new Dimension2D(546, 0);
  }

  @Override
  public void activate() {
    model.activate();
    header.activate();
    timeline.activate();
    banners.activate();
    drawer.activate();
    if (shown != null) {
      shown.pane().activate();
    }
    following =
        Subscription.combine(
            tabs.placeProperty().subscribe(to -> go(to)),
            model.viewProperty().subscribe(view -> showFirst()));
    second.play();
  }

  @Override
  public void deactivate() {
    second.stop();
    following.unsubscribe();
    if (shown != null) {
      shown.pane().deactivate();
    }
    drawer.deactivate();
    banners.deactivate();
    timeline.deactivate();
    header.deactivate();
    model.deactivate();
  }

  private void key(KeyEvent event) {
    for (int at = 0; at < Math.min(Shortcut.PANES.size(), sides.size()); at++) {
      if (Shortcut.PANES.get(at).matches(event) && sides.get(at).there().getValue()) {
        event.consume();
        tabs.go(new Places.Place(sides.get(at).id(), ""));
        sides.get(at).pane().takeKeyboard();
      }
    }
    if (event.getCode() == KeyCode.ESCAPE && drawer.isOpen()) {
      event.consume();
      choose(null);
    }
  }

  /** What nothing on the screen takes is for the pane shown, and then for nothing else. */
  private void passOn(KeyEvent event) {
    if (passing) {
      returned = true;
      event.consume();
    } else if (event.getTarget() == node && shown != null) {
      Parent pane = shown.pane().node();
      passing = true;
      returned = false;
      try {
        Event.fireEvent(pane, event.copyFor(pane, pane));
      } finally {
        passing = false;
      }
      if (!returned) {
        event.consume();
      }
    }
  }

  private void choose(@Nullable Stage stage) {
    Stage wanted = stage != null && drawer.isOpen() && drawer.stage() == stage ? null : stage;
    drawer.show(wanted);
    timeline.mark(wanted);
  }

  private void perform(Banner.Act act) {
    switch (act) {
      case Banner.Act.Remake remake -> actions.remake(remake.target());
      case Banner.Act.RemakeSome _ ->
          throw new IllegalStateException("the banner has a menu for it");
      case Banner.Act.StartAgain ignored -> actions.startAgain();
      case Banner.Act.ShowFolder ignored -> actions.showFolder();
      case Banner.Act.Look look -> tabs.go(look.place());
    }
  }

  /** Shows the first pane that is there, until one was chosen. */
  private void showFirst() {
    if (shown != null) {
      return;
    }
    sides.stream()
        .filter(side -> hasDelivered() && side.there().getValue())
        .filter(side -> !side.id().equals("activity"))
        .findFirst()
        .ifPresentOrElse(
            this::show,
            () -> {
              if (place.getChildren().isEmpty()) {
                place.getChildren().setAll(waiting());
              }
            });
  }

  /** Whether there is a part to look at, or nothing more will come. */
  private boolean hasDelivered() {
    PackageView view = model.viewProperty().get();
    return view != null
        && (!view.status().isActive()
            || view.copy() != null
            || view.pictures() != null
            || view.film() != null);
  }

  private void go(Places.Place to) {
    sides.stream()
        .filter(side -> side.id().equals(to.pane()))
        .findFirst()
        .ifPresent(
            side -> {
              choose(null);
              show(side);
              if (!to.item().isEmpty()) {
                side.pane().reveal(to);
              }
            });
  }

  private void show(PaneTab side) {
    strip.mark(side);
    if (shown == side) {
      return;
    }
    if (shown != null) {
      shown.pane().deactivate();
    }
    shown = side;
    place.getChildren().setAll(side.pane().node());
    side.pane().activate();
  }

  private Node waiting() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(36, 36);
    turning.accessibleTextProperty().bind(parts.words().bind("packages.nothing_yet"));
    Label text = parts.paragraph("packages.nothing_yet", "muted", "centred");
    text.setMaxWidth(420);
    VBox box =
        new VBox(16, Parts.shown(turning, model.viewProperty().map(StatusChip::isActive)), text);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node gone() {
    Label why = Parts.wrapping(parts.said(model.troubleProperty(), "muted", "centred"));
    why.setMaxWidth(520);
    VBox box =
        new VBox(
            16,
            parts.label("packages.gone", "heading"),
            why,
            parts.button("common.try_again", model::load));
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
