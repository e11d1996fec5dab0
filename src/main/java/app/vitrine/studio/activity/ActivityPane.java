package app.vitrine.studio.activity;

import app.vitrine.studio.control.ListEnd;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.SearchField;
import app.vitrine.studio.log.LogCell;
import app.vitrine.studio.log.LogLine;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.text.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The event log under its tab. */
public final class ActivityPane implements Pane {
  private static final Duration FRAME = Duration.millis(100);

  private final ActivityViewModel model;
  private final PaneContext context;
  private final Parts parts;
  private final ListView<LogLine> list;
  private final ListEnd end;
  private final VBox node;
  private final Timeline player;
  private final ListChangeListener<LogLine> grown = change -> keepUp();
  private int length;
  private boolean follows = true;

  public ActivityPane(PaneContext context, PackageViewModel packages) {
    this.context = context;
    this.parts = new Parts(context.words());
    this.model = new ActivityViewModel(packages, context.words());
    this.list = new ListView<>(model.lines());
    list.getStyleClass().add("log");
    list.accessibleTextProperty().bind(context.words().bind("activity.title"));
    list.setCellFactory(view -> new LogCell(model.told()));
    List.of(ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED)
        .forEach(used -> list.addEventFilter(used, event -> follows = false));
    this.end = new ListEnd(list);
    list.heightProperty()
        .subscribe(
            height -> {
              if (follows) {
                end.show();
              }
            });
    list.setPlaceholder(parts.label("activity.nothing", "muted"));
    VBox.setVgrow(list, Priority.ALWAYS);
    node = new VBox(12, bar(), new ReplayBar(model, parts).node(), list);
    node.getStyleClass().add("activity");
    player =
        new Timeline(
            new KeyFrame(
                FRAME,
                tick -> model.advance(java.time.Duration.ofMillis((long) FRAME.toMillis()))));
    player.setCycleCount(Animation.INDEFINITE);
    model.playingProperty().subscribe(this::play);
  }

  private void play(boolean playing) {
    if (playing) {
      player.play();
    } else {
      player.stop();
    }
  }

  private Node bar() {
    FlowPane kinds = new FlowPane(8, 8);
    for (LogLine.Kind kind : LogLine.Kind.values()) {
      ToggleButton pill = new ToggleButton();
      pill.textProperty()
          .bind(parts.words().bind("activity.kinds_" + kind.name().toLowerCase(Locale.ROOT)));
      pill.selectedProperty().bindBidirectional(model.kindProperty(kind));
      pill.getStyleClass().add("pill");
      kinds.getChildren().add(pill);
    }
    kinds.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(kinds, Priority.ALWAYS);
    Node query = new SearchField(parts, "activity.search", model.queryProperty(), 16).node();
    Button copy = parts.button("activity.copy", this::copy);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(12, kinds, query, copy);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.text()));
    context
        .notices()
        .tell(Notice.of(Notice.Tone.GOOD, Said.of("activity.copied", model.lines().size())));
  }

  /** Goes on to what has come, unless a person reads further up. */
  private void keepUp() {
    if (follows || end.isInView(length - 1)) {
      showLast();
    }
    length = model.lines().size();
  }

  private void showLast() {
    follows = true;
    end.show();
  }

  /** Its tab. */
  public static PaneTab tab(PaneContext context, PackageViewModel packages) {
    return new PaneTab(
        "activity",
        "activity.title",
        context.view(),
        new PaneTab.Telling(view -> "", view -> PaneTab.Dot.NONE, view -> true),
        () -> new ActivityPane(context, packages));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.lines().addListener(grown);
    model.activate();
    length = model.lines().size();
    showLast();
  }

  @Override
  public void deactivate() {
    model.lines().removeListener(grown);
    model.deactivate();
  }

  /** The log and its replay. */
  public ActivityViewModel model() {
    return model;
  }
}
