package app.vitrine.studio.video;

import app.vitrine.domain.state.VideoStep;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The first film while it is being made: its six steps. */
final class MakingView {
  private static final double WIDTH = 420;

  private final Parts parts;
  private final Label head = new Label();
  private final Label percent = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Map<VideoStep, HBox> steps = new EnumMap<>(VideoStep.class);
  private final StackPane node;

  MakingView(Parts parts) {
    this.parts = parts;
    head.getStyleClass().add("heading");
    percent.getStyleClass().addAll("muted", "numbers");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(parts.words().bind("video.being_made"));
    HBox top = new HBox(8, head, Parts.spring(), percent);
    top.setAlignment(Pos.BASELINE_LEFT);
    VBox list = new VBox(12);
    for (VideoStep step : VideoStep.values()) {
      StackPane mark = new StackPane();
      mark.getStyleClass().add("film-step-mark");
      HBox row = new HBox(12, mark, parts.label(key(step)));
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("film-step");
      steps.put(step, row);
      list.getChildren().add(row);
    }
    Label hint = parts.paragraph("video.making_hint", "muted", "small");
    VBox card = new VBox(18, top, bar, list, hint);
    card.getStyleClass().addAll("card", "film-making");
    card.setMaxSize(WIDTH, StackPane.USE_PREF_SIZE);
    node = new StackPane(card);
  }

  Node node() {
    return node;
  }

  static String key(VideoStep step) {
    return "video.step_" + step.name().toLowerCase(Locale.ROOT);
  }

  void show(@Nullable FilmProgress progress) {
    if (progress == null) {
      return;
    }
    Words words = parts.words();
    head.setText(words.text(progress.started() ? "video.being_made" : "video.comes_later"));
    percent.setText(progress.started() ? words.text("video.percent", progress.percent()) : "");
    bar.setProgress(progress.percent() / 100.0);
    steps.forEach((step, row) -> mark(row, state(progress, step)));
  }

  private static String state(FilmProgress progress, VideoStep step) {
    if (!progress.started()) {
      return "waiting";
    }
    int order = step.compareTo(progress.step());
    if (order < 0) {
      return progress.fellBack() && step == VideoStep.SHOTS ? "fell-back" : "done";
    }
    return order == 0 ? "running" : "waiting";
  }

  private static void mark(HBox row, String state) {
    row.getStyleClass().setAll("film-step", state);
    StackPane mark = (StackPane) row.getChildren().getFirst();
    mark.getChildren().clear();
    switch (state) {
      case "done" -> mark.getChildren().add(Parts.icon(Feather.CHECK));
      case "fell-back" -> mark.getChildren().add(Parts.icon(Feather.ALERT_TRIANGLE));
      default -> {}
    }
  }
}
