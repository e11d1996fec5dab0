package app.vitrine.studio.qa;

import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.control.KeyScroll;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.packages.PaneTab.Dot;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The quality review under its tab: the score and what to do, then the checks by what they saw. */
public final class QaPane implements Pane {
  private static final double SIDE_WIDTH = 320;
  private static final double WIDEST_TEXT = 420;

  private final QaViewModel model;
  private final PaneContext context;
  private final Parts parts;
  private final ScoreDial dial;
  private final Label verdict = Parts.wrapping(new Label());
  private final Label passed = Parts.wrapping(new Label());
  private final VBox advice = new VBox(8);
  private final VBox groups = new VBox(14);
  private final StackPane node;
  private Subscription following = Subscription.EMPTY;

  public QaPane(PaneContext context, PackageActions actions) {
    this.context = context;
    this.parts = new Parts(context.words());
    this.model = new QaViewModel(context, actions);
    this.dial = new ScoreDial(parts);
    verdict.getStyleClass().addAll("strong", "centred");
    passed.getStyleClass().addAll("muted", "centred", "small");
    Label old = parts.paragraph("qa.outdated", "attention", "small", "centred");
    Parts.shown(old, model.stateProperty().map(state -> state == QaViewModel.State.OUTDATED));
    VBox score = new VBox(8, dial, verdict, passed, old);
    score.setAlignment(Pos.TOP_CENTER);
    score.getStyleClass().addAll("card", "padded");
    advice.getStyleClass().addAll("card", "padded");
    VBox side = new VBox(14, score, advice);
    side.setMinWidth(220);
    side.setPrefWidth(SIDE_WIDTH);
    side.setMaxWidth(SIDE_WIDTH);
    ScrollPane aside = scroll(side);
    KeyScroll.on(aside, parts.words().bind("qa.advice"));
    aside.setMinWidth(236);
    aside.setPrefWidth(SIDE_WIDTH + 12);
    ScrollPane checks = scroll(groups);
    KeyScroll.on(checks, parts.words().bind("qa.checks"));
    HBox.setHgrow(checks, Priority.ALWAYS);
    HBox review = new HBox(16, aside, checks);
    review.getStyleClass().add("qa");
    VBox none = none();
    ObservableValue<Boolean> isNone =
        model
            .stateProperty()
            .map(state -> state == QaViewModel.State.NONE || state == QaViewModel.State.AWAITED);
    Parts.shown(none, isNone);
    Parts.shown(review, isNone.map(missing -> !missing));
    node = new StackPane(review, none);
  }

  private VBox none() {
    Label hint = parts.paragraph("qa.none_hint", "muted", "centred");
    hint.setMaxWidth(WIDEST_TEXT);
    Label ended = parts.paragraph("qa.none_ended", "muted", "centred");
    ended.setMaxWidth(WIDEST_TEXT);
    Parts.shown(ended, model.stateProperty().map(state -> state == QaViewModel.State.NONE));
    VBox told = new VBox(12, parts.label("qa.none", "heading"), hint, ended);
    told.setAlignment(Pos.CENTER);
    told.getStyleClass().add("pane-state");
    return told;
  }

  private static ScrollPane scroll(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("bare-scroll");
    return scroll;
  }

  /** Its tab. */
  public static PaneTab tab(PaneContext context, PackageActions actions) {
    return new PaneTab(
        "qa",
        "qa.title",
        context.view(),
        new PaneTab.Telling(QaPane::count, QaPane::dot, view -> view.qaReport() != null),
        () -> new QaPane(context, actions));
  }

  /** How many checks failed. */
  private static String count(PackageView view) {
    QaReport report = view.qaReport();
    long failed =
        report == null ? 0 : report.checks().stream().filter(check -> !check.passed()).count();
    return failed == 0 ? "" : Long.toString(failed);
  }

  private static Dot dot(PackageView view) {
    if (view.stageView(Stage.QA_REVIEW).state() == StageState.RUNNING && view.status().isActive()) {
      return Dot.WORKING;
    }
    QaReport report = view.qaReport();
    if (report == null) {
      return Dot.NONE;
    }
    if (report.hasBlockingFinding()) {
      return Dot.WRONG;
    }
    boolean warned =
        report.checks().stream()
            .anyMatch(check -> !check.passed() && check.severity() == Severity.WARNING);
    return warned ? Dot.ATTENTION : Dot.NONE;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
    following =
        Subscription.combine(
            model.shownProperty().subscribe(shown -> show()),
            model.stateProperty().subscribe(state -> show()),
            context.words().languageProperty().subscribe(language -> show()));
  }

  @Override
  public void deactivate() {
    following.unsubscribe();
    model.deactivate();
  }

  private void show() {
    QaViewModel.@Nullable Shown shown = model.shownProperty().get();
    if (shown == null) {
      return;
    }
    QaReport report = shown.report();
    String style =
        report.hasBlockingFinding()
            ? "wrong"
            : report.score() < QaReport.THRESHOLD ? "attention" : "good";
    dial.show(report.score(), context.words().text("qa.score", report.score()), style);
    verdict.setText(context.words().text("qa.verdict_" + style));
    passed.setText(context.words().text("qa.passed", shown.passed(), report.checks().size()));
    advise(report);
    CheckRows rows = new CheckRows(model, parts);
    groups.getChildren().setAll(shown.groups().stream().map(rows::group).toList());
  }

  private void advise(QaReport report) {
    advice.getChildren().setAll(parts.paragraph("qa.advice", "card-title"));
    List<String> suggestions = report.suggestions();
    PackageView view = context.view().getValue();
    boolean stale = view != null && !view.stale().isEmpty();
    if (suggestions.isEmpty()) {
      advice
          .getChildren()
          .add(parts.paragraph(stale ? "qa.no_advice_stale" : "qa.no_advice", "muted"));
    }
    for (String suggestion : suggestions) {
      Label text = Parts.wrapping(new Label(context.words().told(suggestion)));
      HBox.setHgrow(text, Priority.ALWAYS);
      Node sign = Parts.icon(Feather.ARROW_RIGHT, "advice-sign");
      HBox line = new HBox(8, sign, text);
      line.setAlignment(Pos.TOP_LEFT);
      advice.getChildren().add(line);
    }
  }
}
