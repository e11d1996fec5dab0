package app.vitrine.studio.insights;

import app.vitrine.store.Insights;
import app.vitrine.studio.control.KeyScroll;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.insights.InsightsViewModel.State;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.text.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the work came to: a line of figures, and cards with a chart or a table each. */
public final class InsightsView implements Screen {
  private final InsightsViewModel model;
  private final Parts parts;
  private final Words words;
  private final Figures figures;
  private final VBox content = new VBox(16);
  private final VBox node;

  public InsightsView(InsightsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    this.figures = new Figures(words);
    ScrollPane scroll = KeyScroll.around(content, words.bind("insights.figures"));
    ProgressIndicator loading = new ProgressIndicator();
    loading.setMaxSize(40, 40);
    loading.accessibleTextProperty().bind(words.bind("insights.loading"));
    StackPane states =
        new StackPane(
            when(State.LOADING, loading),
            when(State.READY, scroll),
            when(State.EMPTY, empty()),
            when(State.FAILED, failed()));
    VBox.setVgrow(states, Priority.ALWAYS);
    node = new VBox(20, head(), states);
    node.getStyleClass().addAll("page", "insights");
    model.reportProperty().subscribe(now -> show());
    model.tableProperty().addListener((value, old, now) -> show());
    words.languageProperty().addListener((value, old, now) -> show());
  }

  private <N extends Node> N when(State state, N child) {
    return Parts.shown(child, model.stateProperty().map(now -> now == state));
  }

  private Node head() {
    HBox pills = new HBox(8);
    for (Period each : Period.values()) {
      ToggleButton pill = new ToggleButton();
      pill.textProperty().bind(words.bind(each.key()));
      pill.getStyleClass().add("pill");
      model.periodProperty().subscribe(now -> pill.setSelected(now == each));
      pill.setOnAction(
          event -> {
            pill.setSelected(true);
            model.periodProperty().set(each);
          });
      pills.getChildren().add(pill);
    }
    CheckBox table = new CheckBox();
    table.textProperty().bind(words.bind("insights.as_table"));
    table.selectedProperty().bindBidirectional(model.tableProperty());
    HBox head = new HBox(16, parts.label("shell.insights", "title"), Parts.spring(), table, pills);
    pills.setAlignment(Pos.CENTER);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show() {
    Insights.@Nullable Report report = model.reportProperty().get();
    if (report == null) {
      return;
    }
    LocalDate first = model.periodProperty().get().firstDay(model.clock());
    GridPane cards = new GridPane(16, 16);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    cards.getColumnConstraints().addAll(half, half);
    cards.add(card("insights.times", "insights.times_hint", times(report)), 0, 0);
    cards.add(card("insights.success", "insights.success_hint", success(report)), 1, 0);
    cards.add(card("insights.quality", "insights.quality_hint", quality(report, first)), 0, 1);
    cards.add(card("insights.verdicts", "insights.verdicts_hint", verdicts(report)), 1, 1);
    cards.add(card("insights.spending", spendingHint(report), spending(report, first)), 0, 2, 2, 1);
    content.getChildren().setAll(figuresRow(report), cards);
  }

  private Node figuresRow(Insights.Report report) {
    long ended = report.runs().succeeded() + report.runs().failed();
    GridPane row = new GridPane(16, 16);
    List<Region> shown =
        List.of(
            figure("insights.made", String.valueOf(report.runs().succeeded())),
            figure("insights.succeeded", figures.share(report.runs().succeeded(), ended)),
            figure("insights.mean_time", figures.duration(report.runs().meanSeconds())),
            figure("insights.mean_score", figures.score(Figures.meanScore(report.quality()))),
            figure("insights.spent", figures.costs(report.spending())));
    for (Region each : shown) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / shown.size());
      row.getColumnConstraints().add(column);
      row.addRow(0, each);
    }
    return row;
  }

  private Region figure(String key, String value) {
    Label number = new Label(value);
    number.getStyleClass().add("heading");
    VBox figure = new VBox(2, number, parts.paragraph(key, "muted", "small"));
    figure.getStyleClass().addAll("card", "figure");
    figure.setMinWidth(0);
    figure.setMaxHeight(Double.MAX_VALUE);
    return figure;
  }

  private Node times(Insights.Report report) {
    return model.tableProperty().get()
        ? Numbers.table(
            parts,
            List.of("insights.stage", "insights.mean", "insights.longest"),
            report.stages().stream()
                .map(
                    work ->
                        List.of(
                            figures.stage(work),
                            figures.duration(work.meanSeconds()),
                            figures.duration(work.longestSeconds())))
                .toList())
        : new Charts(figures, words.locale()).times(report.stages(), words.text("insights.times"));
  }

  private Node success(Insights.Report report) {
    return model.tableProperty().get()
        ? Numbers.table(
            parts,
            List.of(
                "insights.stage",
                "insights.finished",
                "insights.retried",
                "insights.fell_back",
                "insights.failed"),
            report.stages().stream()
                .map(
                    work ->
                        List.of(
                            figures.stage(work),
                            String.valueOf(work.finished()),
                            String.valueOf(work.retried()),
                            String.valueOf(work.fellBack()),
                            String.valueOf(work.failed())))
                .toList())
        : new Charts(figures, words.locale())
            .success(report.stages(), words.text("insights.success"));
  }

  private Node quality(Insights.Report report, LocalDate first) {
    return model.tableProperty().get()
        ? Numbers.table(
            parts,
            List.of("insights.day", "insights.packages", "insights.mean_score"),
            report.quality().stream()
                .map(
                    day ->
                        List.of(
                            figures.day(day.day()),
                            String.valueOf(day.packages()),
                            figures.score(day.meanScore())))
                .toList())
        : new Charts(figures, words.locale())
            .quality(
                report.quality(),
                first,
                model.periodProperty().get(),
                words.text("insights.quality"));
  }

  private Node verdicts(Insights.Report report) {
    long all = report.approved() + report.rejected();
    ProgressBar bar = new ProgressBar(all == 0 ? 0 : report.approved() / (double) all);
    bar.getStyleClass().addAll("thin", "verdicts");
    bar.setMaxWidth(Double.MAX_VALUE);
    String said = words.text("insights.verdicts_said", report.approved(), report.rejected());
    bar.setAccessibleText(said);
    VBox box = new VBox(10, new Label(said), bar);
    if (report.reasons().isEmpty()) {
      box.getChildren().add(parts.paragraph("insights.no_reasons", "muted", "small"));
    } else {
      box.getChildren()
          .add(
              Numbers.table(
                  parts,
                  List.of("insights.reason", "insights.times_said"),
                  report.reasons().stream()
                      .map(each -> List.of(each.words(), String.valueOf(each.count())))
                      .toList()));
    }
    return box;
  }

  private static String spendingHint(Insights.Report report) {
    return report.spending().stream().allMatch(each -> each.cost().signum() == 0)
        ? "insights.spending_free"
        : "insights.spending_hint";
  }

  private Node spending(Insights.Report report, LocalDate first) {
    return model.tableProperty().get()
        ? Numbers.table(
            parts,
            List.of("insights.day", "insights.provider", "insights.calls", "insights.spent"),
            report.spending().stream()
                .map(
                    each ->
                        List.of(
                            figures.day(each.day()),
                            each.provider(),
                            String.valueOf(each.calls()),
                            figures.cost(each.cost(), each.currency())))
                .toList())
        : new Charts(figures, words.locale())
            .spending(
                report.spending(),
                model.periodProperty().get(),
                first,
                words.text("insights.spending"));
  }

  private VBox card(String key, String hintKey, Node inside) {
    VBox card =
        new VBox(
            12,
            new VBox(2, parts.label(key, "strong"), parts.paragraph(hintKey, "muted", "small")),
            inside);
    card.getStyleClass().addAll("card", "padded");
    card.setMaxHeight(Double.MAX_VALUE);
    card.setMinWidth(0);
    return card;
  }

  private Node empty() {
    Label hint = parts.paragraph("insights.empty_hint", "muted", "centred");
    hint.setMaxWidth(480);
    return box(
        Parts.icon(Feather.BAR_CHART_2, "invitation-icon"),
        parts.label("insights.empty", "heading"),
        hint);
  }

  private Node failed() {
    Label why = Parts.wrapping(parts.said(model.troubleProperty(), "muted", "centred"));
    why.setMaxWidth(520);
    return box(
        Parts.icon(Feather.ALERT_TRIANGLE, "invitation-icon", "wrong"),
        parts.label("insights.failed_title", "heading"),
        why,
        parts.button("common.try_again", model::load));
  }

  private static VBox box(Node... children) {
    VBox box = new VBox(14, children);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
