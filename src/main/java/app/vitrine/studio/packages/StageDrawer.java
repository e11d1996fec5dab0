package app.vitrine.studio.packages;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.state.Stage;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.log.LogCell;
import app.vitrine.studio.log.LogLine;
import app.vitrine.studio.log.LogWords;
import app.vitrine.studio.text.Said;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What happened in a stage: the film's steps, and plans, tool calls and engine events in order. */
final class StageDrawer {
  private static final double WIDTH = 460;

  private static final Set<Stage> APPROVAL = Set.of(Stage.APPROVAL, Stage.DONE);

  private final PackageViewModel model;
  private final Parts parts;
  private final VBox node = new VBox(14);
  private final Label title = new Label();
  private final Label details = new Label();
  private final FlowPane steps = new FlowPane(8, 8);
  private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
  private @Nullable Stage stage;
  private Subscription following = Subscription.EMPTY;

  StageDrawer(PackageViewModel model, Parts parts, Runnable closed) {
    this.model = model;
    this.parts = parts;
    title.getStyleClass().add("heading");
    details.getStyleClass().add("muted");
    ListView<LogLine> list = new ListView<>(lines);
    list.getStyleClass().add("log");
    LogWords told = new LogWords(parts.words(), ZoneId.systemDefault());
    list.setCellFactory(view -> new LogCell(told));
    list.accessibleTextProperty().bind(parts.words().bind("activity.title"));
    list.setPlaceholder(parts.label("packages.nothing_happened", "muted"));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            new VBox(2, title, details),
            Parts.spring(),
            parts.iconButton(Feather.X, "common.dismiss", closed, "flat"));
    head.setAlignment(Pos.TOP_LEFT);
    node.getChildren().addAll(head, steps, list);
    node.getStyleClass().add("drawer");
    node.setPrefWidth(WIDTH);
    node.setMaxWidth(WIDTH);
    node.setVisible(false);
  }

  Node node() {
    return node;
  }

  boolean isOpen() {
    return stage != null;
  }

  @Nullable Stage stage() {
    return stage;
  }

  /** Shows a stage; null closes. */
  void show(@Nullable Stage wanted) {
    stage = wanted;
    node.setVisible(wanted != null);
    draw();
  }

  void activate() {
    following =
        Subscription.combine(
            model.nodesProperty().subscribe(nodes -> draw()),
            parts.words().languageProperty().subscribe(language -> draw()));
  }

  void deactivate() {
    following.unsubscribe();
  }

  private void draw() {
    Stage shown = stage;
    if (shown == null) {
      lines.clear();
      return;
    }
    model.nodesProperty().get().stream()
        .filter(each -> each.stage() == shown)
        .findFirst()
        .ifPresent(this::draw);
    PackageViewModel.Moment moment = model.momentProperty().get();
    List<Event> log = moment == null ? model.logProperty().get() : moment.log();
    List<LogLine> wanted =
        LogLine.of(log.stream().filter(event -> belongs(event.stage(), shown)).toList()).stream()
            .filter(line -> line.kind() != LogLine.Kind.PROGRESS)
            .toList();
    if (!wanted.equals(lines)) {
      lines.setAll(wanted);
    }
  }

  private static boolean belongs(Stage stage, Stage shown) {
    return switch (shown) {
      case APPROVAL -> APPROVAL.contains(stage);
      case ANALYSIS -> stage == Stage.INIT || stage == Stage.ANALYSIS;
      default -> stage == shown;
    };
  }

  private void draw(StageNode shown) {
    title.setText(parts.words().text(shown.key()));
    // What it says of itself may be how it stands, as of one that is out of date.
    details.setText(
        Stream.concat(Stream.of(Said.of(shown.look().key())), shown.details().stream())
            .map(said -> said.in(parts.words()))
            .distinct()
            .collect(Collectors.joining(" · ")));
    steps.setVisible(!shown.steps().isEmpty());
    steps.setManaged(!shown.steps().isEmpty());
    steps.getChildren().setAll(shown.steps().stream().map(this::step).toList());
  }

  private Node step(StageNode.Step step) {
    Label label = new Label();
    String name = parts.words().text(step.key());
    label.setText(
        step.durationMs() > 0
            ? name + "  " + Durations.taken(step.durationMs()).in(parts.words())
            : name);
    String style =
        switch (step.look()) {
          case DONE -> "good";
          case FAILED -> "wrong";
          case FELL_BACK, RETRYING -> "attention";
          case RUNNING -> "now";
          default -> "quiet";
        };
    label.getStyleClass().addAll("chip", style.toLowerCase(Locale.ROOT));
    label.setAccessibleText(name + ", " + parts.words().text(step.look().key()));
    return label;
  }
}
