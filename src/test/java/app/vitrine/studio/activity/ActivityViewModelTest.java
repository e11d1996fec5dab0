package app.vitrine.studio.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.studio.log.LogLine;
import app.vitrine.studio.packages.Bench;
import app.vitrine.studio.packages.StageNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {
  @TempDir Path projects;

  private static ScriptedStages talking() {
    return new ScriptedStages()
        .on(
            Stage.COPYWRITING,
            order -> {
              order.events().emit(new EventBody.Thought("copywriting", "Lead with the enamel."));
              order
                  .events()
                  .emit(
                      new EventBody.ToolCall(
                          "c1", "copywriting", "write_copy", Map.of("language", "EN")));
              order
                  .events()
                  .emit(
                      new EventBody.ToolResult(
                          "c1", "write_copy", EventBody.Outcome.SUCCEEDED, 40, "6 texts"));
              return ScriptedStages.sample(order);
            });
  }

  private ActivityViewModel model(Bench bench) {
    bench.rig().awaitEnd(bench.model().id());
    bench.model().activate();
    ActivityViewModel model = new ActivityViewModel(bench.model(), bench.words());
    model.activate();
    return model;
  }

  @Test
  void a_tool_call_is_one_line_with_its_outcome() {
    try (Bench bench = Bench.of(talking(), projects)) {
      ActivityViewModel model = model(bench);
      List<LogLine> tools =
          model.lines().stream().filter(line -> line.kind() == LogLine.Kind.TOOL).toList();

      assertThat(tools).hasSize(1);
      assertThat(model.told().text(tools.getFirst()))
          .contains("Write the copy", "language: English", "0.04 s", "6 texts");
    }
  }

  @Test
  void the_log_is_filtered_by_kind_and_by_words_and_copies_as_shown() {
    try (Bench bench = Bench.of(talking(), projects)) {
      ActivityViewModel model = model(bench);
      model.queryProperty().set("ENAMEL lead");
      assertThat(model.lines()).hasSize(1);
      assertThat(model.text()).contains("Lead with the enamel.").doesNotContain("\n");

      model.kindProperty(LogLine.Kind.PLAN).set(false);
      assertThat(model.lines()).isEmpty();
    }
  }

  @Test
  void every_moment_of_the_replay_is_the_fold_of_the_events_up_to_it() {
    try (Bench bench = Bench.of(talking(), projects)) {
      ActivityViewModel model = model(bench);
      List<Event> log = bench.model().logProperty().get();
      for (int at = log.size(); at >= 1; at--) {
        model.positionProperty().set(at);
        assertThat(bench.model().momentProperty().get().view())
            .isEqualTo(PackageFold.fold(log.subList(0, at)));
      }
      assertThat(bench.model().nodesProperty().get().getFirst().look())
          .isEqualTo(StageNode.Look.WAITING);

      model.now();
      assertThat(bench.model().momentProperty().get()).isNull();
      assertThat(bench.model().nodesProperty().get().getLast().look())
          .isEqualTo(StageNode.Look.ASKING);
    }
  }

  @Test
  void playing_runs_from_the_first_event_to_the_last_and_stops_there() {
    try (Bench bench = Bench.of(talking(), projects)) {
      ActivityViewModel model = model(bench);
      model.playOrPause();
      assertThat(model.positionProperty().get()).isEqualTo(1);
      model.advance(Duration.ofHours(1));

      assertThat(model.positionProperty().get()).isEqualTo(model.lengthProperty().get());
      assertThat(model.playingProperty().get()).isFalse();
    }
  }

  @Test
  void leaving_the_pane_goes_back_to_now() {
    try (Bench bench = Bench.of(talking(), projects)) {
      ActivityViewModel model = model(bench);
      model.step(-3);
      model.deactivate();

      assertThat(bench.model().momentProperty().get()).isNull();
    }
  }
}
