package app.vitrine.studio.video;

import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.packages.PaneTab.Dot;
import app.vitrine.studio.packages.Places;
import app.vitrine.studio.text.Told;
import app.vitrine.studio.video.VideoViewModel.State;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The film of a package: watch it, go through it shot by shot, change a shot. */
public final class VideoPane implements Pane {
  private static final double WIDEST_TEXT = 460;

  private final PaneContext context;
  private final VideoViewModel model;
  private final Parts parts;
  private final PlayerView player;
  private final StoryboardView storyboard;
  private final MakingView making;
  private final Label failure = Parts.wrapping(new Label());
  private final StackPane node = new StackPane();
  private Subscription following = Subscription.EMPTY;

  public VideoPane(PaneContext context) {
    this(context, Speakers.system());
  }

  VideoPane(PaneContext context, Speakers speakers) {
    this.context = context;
    this.model = new VideoViewModel(context, speakers);
    this.parts = new Parts(context.words());
    player = new PlayerView(model, parts);
    storyboard = new StoryboardView(model, parts);
    making = new MakingView(parts);
    failure.getStyleClass().addAll("muted", "centred");
    failure.setMaxWidth(WIDEST_TEXT);
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(36, 36);
    turning.accessibleTextProperty().bind(parts.words().bind("video.loading"));
    node.getStyleClass().add("video-pane");
    node.getChildren()
        .addAll(
            in(State.LOADING, turning),
            in(State.NONE, none()),
            in(State.MAKING, making.node()),
            in(
                State.READY,
                new FilmDesk(
                    player.picture(), player.controls(), storyboard.node(), model.filmProperty())),
            in(State.FAILED, failed()),
            in(State.MISSING, missing()));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private <N extends Node> N in(State state, N child) {
    return Parts.shown(child, model.stateProperty().map(now -> now == state));
  }

  private Node none() {
    return message(
        Feather.FILM,
        parts.label("video.none", "heading"),
        parts.paragraph("video.none_hint", "muted", "centred"),
        remaking("video.make"));
  }

  private Node failed() {
    return message(
        Feather.ALERT_CIRCLE,
        parts.label("video.failed", "heading"),
        failure,
        remaking("video.make_again"));
  }

  private Node missing() {
    return message(
        Feather.ALERT_TRIANGLE,
        parts.label("video.missing", "heading"),
        parts.paragraph("video.missing_hint", "muted", "centred"),
        remaking("video.make_again"));
  }

  private Node remaking(String key) {
    Button button = parts.button(key, () -> model.changes().remake(""));
    ObservableValue<String> whyNot = model.changes().whyNotRemake();
    button.disableProperty().bind(whyNot.map(why -> !why.isEmpty()));
    return parts.framed(button, whyNot);
  }

  private static Node message(Feather icon, Label title, Label text, Node action) {
    text.setMaxWidth(WIDEST_TEXT);
    VBox box = new VBox(14, Parts.icon(icon, "film-empty-icon"), title, text, action);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** The view model, for what looks at it from outside. */
  VideoViewModel model() {
    return model;
  }

  /** Its tab. */
  public static PaneTab tab(PaneContext context) {
    return new PaneTab(
        "video",
        "video.tab",
        context.view(),
        new PaneTab.Telling(VideoPane::count, VideoPane::dot, VideoPane::there),
        () -> new VideoPane(context));
  }

  private static String count(PackageView view) {
    Film film = view.film();
    return film == null ? "" : String.valueOf(film.storyboard().shots().size());
  }

  private static Dot dot(PackageView view) {
    if (VideoViewModel.failed(view)) {
      return Dot.WRONG;
    }
    if (FilmProgress.of(view).filter(FilmProgress::started).isPresent()) {
      return Dot.WORKING;
    }
    Film film = view.film();
    boolean attention = view.stale().contains(Target.VIDEO) || (film != null && film.isFallback());
    return attention ? Dot.ATTENTION : Dot.NONE;
  }

  private static boolean there(PackageView view) {
    return view.film() != null || FilmProgress.of(view).isPresent() || !view.isUnfinished();
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
    player.activate();
    following =
        Subscription.combine(
            context.view().subscribe(view -> refresh()),
            model.filmProperty().subscribe(film -> refresh()),
            context.words().languageProperty().subscribe(language -> refresh()));
  }

  @Override
  public void deactivate() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    player.deactivate();
    model.deactivate();
  }

  private void refresh() {
    making.show(model.progressProperty().get());
    storyboard.refresh();
    failure.setText(context.words().text("video.failed_hint", new Told(model.failure())));
  }

  @Override
  public void reveal(Places.Place place) {
    if (place.item().matches("\\d{1,3}")) {
      storyboard.reveal(Integer.parseInt(place.item()));
    }
  }

  private void key(KeyEvent event) {
    boolean typing =
        event.getTarget() instanceof TextInputControl
            || event.getTarget() instanceof ComboBoxBase<?>;
    boolean pressing = event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
    boolean sliding = event.getTarget() instanceof Slider;
    State state = model.stateProperty().get();
    boolean shown = state == State.READY || state == State.LOADING;
    if (shown && !typing && !pressing && !sliding) {
      if (player.key(event)) {
        event.consume();
      }
    }
  }
}
