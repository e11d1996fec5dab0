package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft after another, with work done when the test says so. */
class OrdersTest {
  @TempDir private Path folder;
  private final DeepOrchestrator door = Workshop.desk().orchestrator();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Draft> unwanted = new ArrayList<>();
  private final List<Draft> accepted = new ArrayList<>();
  private final FxBridge bridge = new FxBridge(Runnable::run, background::add);
  private final Orders orders =
      new Orders(door, bridge, draft -> !unwanted.contains(draft), accepted::add);
  private Orders.@Nullable Placed placed;

  @AfterEach
  void stopTheWork() {
    if (placed != null) {
      placed.made().forEach(made -> door.cancel(made.id(), ""));
    }
  }

  @Test
  void a_photo_of_a_queue_may_have_a_priority_of_its_own() {
    Draft usual = draft("first.jpg");
    Draft hurried = draft("second.jpg");
    hurried.priorityProperty().set(Priority.URGENT);

    place(usual, hurried);
    answerAll();

    assertThat(inputs())
        .extracting(input -> input.options().priority())
        .containsExactly(Priority.NORMAL, Priority.URGENT);
  }

  @Test
  void one_that_is_refused_is_named_and_does_not_stop_the_others() {
    Draft gone = new Draft(folder.resolve("gone.jpg"));
    gone.backgroundProperty().set("A mug.");
    Draft after = draft("after.jpg");

    place(gone, after);
    answerAll();

    assertThat(accepted).containsExactly(after);
    assertThat(placed().refused()).extracting(Orders.Refused::draft).containsExactly(gone);
    assertThat(placed().refused().getFirst().why()).hasMessageContaining("gone.jpg");
    assertThat(placed().stopped()).isFalse();
  }

  @Test
  void each_is_told_of_as_soon_as_it_is_asked_for() {
    Draft first = draft("first.jpg");
    Draft second = draft("second.jpg");

    place(first, second);
    assertThat(orders.answeredProperty().get()).isZero();
    answer();

    assertThat(accepted).containsExactly(first);
    assertThat(orders.answeredProperty().get()).isEqualTo(1);
    assertThat(orders.placingProperty().get()).isTrue();
    assertThat(bridge.underway().isNothing()).as("closing waits for the second").isFalse();
    answer();
    assertThat(orders.placingProperty().get()).isFalse();
    assertThat(bridge.underway().isNothing()).isTrue();
    assertThat(placed().made()).hasSize(2);
  }

  @Test
  void stopping_keeps_what_is_asked_for_and_leaves_the_others() {
    Draft first = draft("first.jpg");

    place(first, draft("second.jpg"), draft("third.jpg"));
    orders.stop();
    answerAll();

    assertThat(accepted).containsExactly(first);
    assertThat(placed().made()).hasSize(1);
    assertThat(placed().stopped()).isTrue();
    assertThat(orders.placingProperty().get()).isFalse();
  }

  @Test
  void what_is_written_before_its_turn_counts_and_what_is_taken_away_is_not_made() {
    Draft later = draft("later.jpg");
    Draft away = draft("away.jpg");

    place(draft("first.jpg"), away, later);
    later.backgroundProperty().set("Glass vase, 23 cm");
    unwanted.add(away);
    answerAll();

    assertThat(inputs())
        .extracting(PackageInput::background)
        .containsExactly("Steel mug, 350 ml", "Glass vase, 23 cm");
    assertThat(placed().stopped()).isFalse();
  }

  private void place(Draft... drafts) {
    orders.place(List.of(drafts), PackageOptions.defaults(), outcome -> placed = outcome);
  }

  private void answer() {
    background.remove().run();
  }

  private void answerAll() {
    while (!background.isEmpty()) {
      answer();
    }
  }

  private Orders.Placed placed() {
    return Objects.requireNonNull(placed);
  }

  private List<PackageInput> inputs() {
    return placed().made().stream().map(PackageView::input).toList();
  }

  private Draft draft(String name) {
    Draft draft = new Draft(SmallPhoto.into(folder, name));
    draft.backgroundProperty().set("Steel mug, 350 ml");
    return draft;
  }
}
