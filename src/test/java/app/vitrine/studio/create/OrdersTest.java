package app.vitrine.studio.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.Workshop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {
  @TempDir private Path folder;

  @Test
  void a_photo_of_a_queue_may_have_a_priority_of_its_own() {
    DeepOrchestrator door = Workshop.desk().orchestrator();
    Draft usual = draft("first.jpg");
    Draft hurried = draft("second.jpg");
    hurried.priorityProperty().set(Priority.URGENT);

    Orders.Placed placed = placed(door, usual, hurried);
    placed.made().forEach(made -> door.cancel(made.id(), ""));

    assertThat(placed.done()).containsExactly(usual, hurried);
    assertThat(placed.made())
        .extracting(PackageView::input)
        .extracting(input -> input.options().priority())
        .containsExactly(Priority.NORMAL, Priority.URGENT);
  }

  @Test
  void one_that_is_refused_is_named_and_does_not_stop_the_others() {
    DeepOrchestrator door = Workshop.desk().orchestrator();
    Draft gone = new Draft(folder.resolve("gone.jpg"));
    gone.backgroundProperty().set("A mug.");
    Draft after = draft("after.jpg");

    Orders.Placed placed = placed(door, gone, after);

    placed.made().forEach(made -> door.cancel(made.id(), ""));
    assertThat(placed.done()).containsExactly(after);
    assertThat(placed.refused()).extracting(Orders.Refused::draft).containsExactly(gone);
    assertThat(placed.refused().getFirst().why()).hasMessageContaining("gone.jpg");
  }

  private static Orders.Placed placed(DeepOrchestrator door, Draft... drafts) {
    return Orders.place(door, Orders.of(List.of(drafts), PackageOptions.defaults()));
  }

  private Draft draft(String name) {
    Draft draft = new Draft(SmallPhoto.into(folder, name));
    draft.backgroundProperty().set("Steel mug, 350 ml");
    return draft;
  }
}
