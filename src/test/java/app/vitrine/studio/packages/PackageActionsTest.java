package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.text.Said;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageActionsTest {
  @TempDir Path projects;

  @Test
  void a_double_click_on_regenerate_starts_one_run() {
    CountDownLatch go = new CountDownLatch(1);
    ScriptedStages stages = new ScriptedStages();
    try (Bench bench = Bench.of(stages, projects)) {
      bench.rig().awaitEnd(bench.model().id());
      bench.model().activate();
      stages.on(
          Stage.IMAGE_GENERATION,
          order -> {
            Rig.await(go);
            return ScriptedStages.sample(order);
          });
      bench.actions().remake(Target.IMAGES, "brighter");
      bench.actions().remake(Target.IMAGES, "brighter");
      go.countDown();
      bench.rig().awaitEnd(bench.model().id());

      assertThat(bench.rig().bodies(bench.model().id(), EventBody.RunStarted.class)).hasSize(2);
      assertThat(bench.notices()).isEmpty();
    }
  }

  @Test
  void while_it_is_made_only_cancelling_is_allowed_and_the_others_say_why() {
    CountDownLatch go = new CountDownLatch(1);
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  Rig.await(go);
                  return ScriptedStages.sample(order);
                });
    try (Bench bench = Bench.of(stages, projects)) {
      bench.model().activate();
      for (Move move : Move.values()) {
        if (move == Move.CANCEL) {
          assertThat(bench.actions().refusal(move)).isEmpty();
        } else {
          String why = bench.actions().refusal(move).orElseThrow();
          assertThat(bench.words().text(why)).isNotBlank();
        }
      }
      go.countDown();
      bench.rig().awaitEnd(bench.model().id());

      assertThat(bench.actions().refusal(Move.CANCEL)).isEmpty();
      assertThat(bench.actions().refusal(Move.APPROVE)).isEmpty();
      assertThat(bench.actions().refusal(Move.EXPORT)).contains("packages.not_waiting");
    }
  }

  @Test
  void a_package_that_ends_while_it_is_asked_whether_to_cancel_is_kept() {
    CountDownLatch go = new CountDownLatch(1);
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  Rig.await(go);
                  return ScriptedStages.sample(order);
                });
    try (Bench bench = Bench.of(stages, projects)) {
      bench.model().activate();
      bench.whileAsked(
          () -> {
            go.countDown();
            bench.rig().awaitEnd(bench.model().id());
            bench.model().load();
          });

      bench.actions().cancel();

      assertThat(bench.stored().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(bench.notices().getLast().text()).isEqualTo(Said.of("packages.ended_meanwhile"));
    }
  }

  @Test
  void an_approval_says_that_unsaved_copy_is_not_part_of_it() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.typeSomething();
      bench.actions().approve();

      assertThat(bench.notices().getLast().text())
          .isEqualTo(Said.of("packages.said_approved_unsaved", bench.stored().title()));
      assertThat(bench.notices().getLast().tone()).isEqualTo(Notice.Tone.ATTENTION);
      bench.notices().getLast().perform().run();
      assertThat(bench.decisions().held()).isEmpty();
    }
  }

  @Test
  void a_cancelled_package_offers_to_start_again_from_the_same_photo_and_text() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.actions().cancel();

      assertThat(bench.stored().status()).isEqualTo(PackageStatus.CANCELLED);
      assertThat(bench.model().bannersProperty().get().getFirst().act())
          .isEqualTo(new Banner.Act.StartAgain());

      bench.actions().startAgain();

      assertThat(bench.opened()).hasSize(1);
      assertThat(bench.rig().door().describe(bench.opened().getFirst()).input().background())
          .isEqualTo(bench.stored().input().background());
      bench.rig().awaitEnd(bench.opened().getFirst());
    }
  }

  @Test
  void what_the_engine_refuses_is_told_and_nothing_stays_blocked() {
    try (Bench bench = Bench.waiting(projects)) {
      bench.rig().door().approve(bench.model().id(), "someone else");
      bench.model().deactivate();
      bench.actions().remake(Target.COPYWRITING, "x".repeat(3_000));

      assertThat(bench.notices().getLast().text().in(bench.words()))
          .contains("PKG_VALIDATION_ERROR");
      assertThat(bench.actions().busyProperty().get()).isFalse();
    }
  }
}
