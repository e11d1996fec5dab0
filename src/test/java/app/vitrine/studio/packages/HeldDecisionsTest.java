package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.studio.fx.FxBridge;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldDecisionsTest {
  @TempDir Path projects;

  @Test
  void an_approval_is_stored_when_its_time_is_over() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();

      assertThat(bench.stored().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(bench.decisions().of(bench.model().id())).isEqualTo(HeldDecisions.Kind.APPROVED);

      bench.later().pass();

      assertThat(bench.stored().approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
      assertThat(bench.decisions().held()).isEmpty();
    }
  }

  @Test
  void undo_leaves_the_package_waiting_as_it_was() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();
      assertThat(bench.notices().getLast().stands().getValue()).isTrue();
      bench.notices().getLast().perform().run();
      assertThat(bench.notices().getLast().stands().getValue()).isFalse();
      bench.later().pass();

      assertThat(bench.stored().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(bench.actions().refusal(Move.APPROVE)).isEmpty();
    }
  }

  @Test
  void a_decision_held_longer_has_all_its_time_again() {
    try (Bench bench = Bench.waiting(projects)) {
      UUID id = bench.model().id();
      bench.actions().approve();
      List<Runnable> before = bench.later().planned();
      bench.decisions().holdLonger(id);
      assertThat(bench.later().planned()).hasSize(1).doesNotContainAnyElementsOf(before);
      bench.later().pass();
      assertThat(bench.stored().approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);

      bench.decisions().holdLonger(id);
      assertThat(bench.later().planned()).isEmpty();
    }
  }

  @Test
  void the_timeline_shows_a_decision_at_once_and_its_undo_too() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();
      assertThat(approval(bench)).isEqualTo(StageNode.Look.DONE);
      bench.decisions().takeBack(bench.model().id());
      assertThat(approval(bench)).isEqualTo(StageNode.Look.ASKING);
    }
  }

  private static StageNode.Look approval(Bench bench) {
    return bench.model().nodesProperty().get().getLast().look();
  }

  @Test
  void after_a_rejection_the_person_chooses_which_part_is_made_anew() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.answer("Plainer words");
      bench.actions().reject();
      bench.later().pass();

      assertThat(bench.model().bannersProperty().get())
          .extracting(Banner::act)
          .contains(new Banner.Act.RemakeSome());
    }
  }

  @Test
  void a_rejection_can_be_taken_back_too() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.answer("Warmer light");
      bench.actions().reject();
      bench.decisions().takeBack(bench.model().id());
      bench.later().pass();

      assertThat(bench.stored().approvalStatus()).isEqualTo(ApprovalStatus.PENDING);
    }
  }

  @Test
  void closing_stores_what_is_held_before_it_returns() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.answer("Warmer light");
      bench.actions().reject();
      bench.decisions().close();

      assertThat(bench.stored().approvalStatus()).isEqualTo(ApprovalStatus.REJECTED);
      assertThat(bench.stored().guidance()).containsExactly("Warmer light");
    }
  }

  @Test
  void making_a_part_anew_stores_the_approval_first() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();
      bench.actions().remake(Target.VIDEO, "calmer");
      bench.rig().door().await(bench.model().id(), Rig.PATIENCE);

      assertThat(
              bench
                  .rig()
                  .bodies(bench.model().id(), app.vitrine.domain.event.EventBody.Approved.class))
          .hasSize(1);
      assertThat(bench.stored().guidance()).containsExactly("calmer");
    }
  }

  @Test
  void a_pane_that_changes_the_package_stores_the_rejection_and_its_reason_first() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.answer("Warmer light");
      bench.actions().reject();
      List<Exception> failed = new ArrayList<>();
      bench
          .context()
          .change(
              () -> bench.rig().door().regenerate(bench.model().id(), Target.VIDEO, "calmer"),
              begun -> {},
              failed::add);
      bench.rig().door().await(bench.model().id(), Rig.PATIENCE);

      assertThat(failed).isEmpty();
      assertThat(bench.stored().guidance()).containsExactly("Warmer light", "calmer");
      assertThat(bench.decisions().held()).isEmpty();
    }
  }

  @Test
  void what_is_held_about_several_is_stored_before_they_are_worked_on() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();
      List<ApprovalStatus> then = new ArrayList<>();
      bench
          .decisions()
          .carryOutAll(
              List.of(UUID.randomUUID(), bench.model().id()),
              () -> then.add(bench.stored().approvalStatus()));

      assertThat(then).containsExactly(ApprovalStatus.APPROVED);
      assertThat(bench.decisions().held()).isEmpty();
    }
  }

  @Test
  void decisions_whose_time_is_up_together_are_stored_one_after_another() {
    Deque<Runnable> background = new ArrayDeque<>();
    Bench.ManualLater later = new Bench.ManualLater();
    List<String> heard = new ArrayList<>();
    HeldDecisions decisions =
        new HeldDecisions(new FxBridge(Runnable::run, background::add), later);
    List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    for (UUID id : ids) {
      int number = ids.indexOf(id);
      decisions.hold(
          id,
          HeldDecisions.Kind.APPROVED,
          () -> {
            heard.add("stores " + number);
            if (number == 0) {
              throw new IllegalStateException("refused");
            }
          },
          why -> heard.add("failed " + number));
    }
    later.pass();
    assertThat(background).hasSize(1);

    background.remove().run();
    assertThat(heard).containsExactly("stores 0", "failed 0");
    assertThat(background).hasSize(1);
    decisions.carryOutAll(List.of(ids.get(2)), () -> heard.add("asked for at once"));
    while (!background.isEmpty()) {
      background.remove().run();
    }

    assertThat(heard)
        .containsExactly("stores 0", "failed 0", "stores 1", "stores 2", "asked for at once");
    assertThat(decisions.held()).isEmpty();
  }

  @Test
  void a_second_decision_is_refused_while_one_is_held() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().approve();

      assertThat(bench.actions().refusal(Move.REJECT)).contains("packages.not_held");
      assertThat(bench.actions().refusal(Move.EXPORT)).isEmpty();
    }
  }
}
