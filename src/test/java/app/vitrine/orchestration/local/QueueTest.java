package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final int PER_USER = 3;
  private static final long LINGER_MS = 60;

  private static UUID generate(Rig rig, Priority priority) {
    return rig.door()
        .generate(Samples.request(null, Samples.options(true, priority), Target.ALL))
        .id();
  }

  private static List<UUID> beginnings(ScriptedStages stages) {
    return stages.orders().stream()
        .filter(order -> order.stage() == Stage.ANALYSIS)
        .map(order -> order.view().id())
        .toList();
  }

  private static <T> List<T> concurrently(int callers, Callable<T> call) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
      CountDownLatch gate = new CountDownLatch(1);
      List<Future<T>> calls = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        calls.add(
            pool.submit(
                () -> {
                  Rig.await(gate);
                  return call.call();
                }));
      }
      gate.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : calls) {
        answers.add(answer.get(Rig.PATIENCE.toSeconds(), TimeUnit.SECONDS));
      }
      return answers;
    }
  }

  @Test
  void ten_packages_at_once_are_all_made_and_never_more_than_three_at_a_time() {
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch oneTooMany = new CountDownLatch(PER_USER + 1);
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  most.accumulateAndGet(working.incrementAndGet(), Math::max);
                  lingerFor(oneTooMany);
                  working.decrementAndGet();
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(stages)) {
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        ids.add(generate(rig, Priority.NORMAL));
      }
      for (UUID id : ids) {
        assertThat(rig.awaitEnd(id).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
        assertThat(rig.stages().stagesOf(id)).isEqualTo(Stage.work());
      }
      assertThat(most).hasValue(PER_USER);
    }
  }

  /** Stays for a moment in which another could come in if the bound let it. */
  private static void lingerFor(CountDownLatch another) {
    another.countDown();
    try {
      another.await(LINGER_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void those_who_wait_go_by_priority_and_then_by_age() {
    CountDownLatch open = new CountDownLatch(1);
    ScriptedStages stages =
        new ScriptedStages().on(Stage.ANALYSIS, order -> afterwards(open, order));
    try (Rig rig = Rig.of(new MemoryLedger(), stages, Rig.withParallel(1))) {
      UUID running = generate(rig, Priority.NORMAL);
      UUID low = generate(rig, Priority.LOW);
      UUID normal = generate(rig, Priority.NORMAL);
      UUID urgent = generate(rig, Priority.URGENT);
      UUID laterNormal = generate(rig, Priority.NORMAL);
      UUID laterUrgent = generate(rig, Priority.URGENT);
      UUID high = generate(rig, Priority.HIGH);
      open.countDown();
      for (UUID id : List.of(running, low, normal, urgent, laterNormal, laterUrgent, high)) {
        rig.awaitEnd(id);
      }
      assertThat(beginnings(stages))
          .containsExactly(running, urgent, laterUrgent, high, normal, laterNormal, low);
    }
  }

  @Test
  void those_who_were_interrupted_also_go_by_priority_and_not_by_who_is_found_first() {
    MemoryLedger ledger = new MemoryLedger();
    List<UUID> ids = new ArrayList<>();
    untilTheProcessStops(
        ledger,
        rig -> {
          for (Priority priority : List.of(Priority.LOW, Priority.NORMAL, Priority.URGENT)) {
            ids.add(generate(rig, priority));
          }
        });
    assertThat(inOrderOfTheirResumption(ledger))
        .containsExactly(ids.get(2), ids.get(1), ids.get(0));
  }

  @Test
  void the_age_of_an_interrupted_run_is_its_own_and_not_that_of_its_package() {
    MemoryLedger ledger = new MemoryLedger();
    List<UUID> ids = new ArrayList<>();
    try (Rig rig = Rig.of(ledger, new ScriptedStages(), Rig.quick())) {
      ids.add(generate(rig, Priority.NORMAL));
      rig.awaitEnd(ids.getFirst());
    }
    untilTheProcessStops(
        ledger,
        rig -> {
          ids.add(generate(rig, Priority.NORMAL));
          rig.door().regenerate(ids.getFirst(), Target.ALL, "warmer");
        });
    assertThat(inOrderOfTheirResumption(ledger)).containsExactly(ids.get(1), ids.get(0));
  }

  /** A process with room for one run, which never gets beyond its first stage. */
  private static void untilTheProcessStops(MemoryLedger ledger, Consumer<Rig> work) {
    CountDownLatch never = new CountDownLatch(1);
    ScriptedStages stages = new ScriptedStages();
    Stage.work().forEach(stage -> stages.on(stage, order -> afterwards(never, order)));
    CapturedLog.during(
        () -> {
          try (Rig rig = Rig.of(ledger, stages, Rig.withParallel(1))) {
            work.accept(rig);
          }
        });
  }

  private static List<UUID> inOrderOfTheirResumption(MemoryLedger ledger) {
    ScriptedStages stages = new ScriptedStages();
    try (Rig rig = Rig.of(ledger, stages, Rig.withParallel(1))) {
      rig.door().recover().forEach(view -> rig.awaitEnd(view.id()));
    }
    return stages.orders().stream().map(order -> order.view().id()).distinct().toList();
  }

  @Test
  void twenty_callers_with_one_request_id_get_one_package() throws Exception {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      List<PackageView> answers =
          concurrently(
              20,
              () ->
                  rig.door()
                      .generate(
                          Samples.request(
                              "order-17", Samples.options(true, Priority.NORMAL), Target.ALL)));
      assertThat(answers).extracting(PackageView::id).containsOnly(answers.getFirst().id());
      assertThat(((MemoryLedger) rig.ledger()).size()).isEqualTo(1);
      assertThat(rig.intake().held()).isEmpty();
      assertThat(rig.intake().placed()).hasSize(1);
      rig.awaitEnd(answers.getFirst().id());
      assertThat(rig.stages().orders()).hasSize(Stage.work().size());
    }
  }

  @Test
  void many_who_regenerate_at_once_start_one_run() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    ScriptedStages stages = new ScriptedStages();
    try (Rig rig = Rig.of(stages)) {
      UUID id = generate(rig, Priority.NORMAL);
      rig.awaitEnd(id);
      stages.on(Stage.IMAGE_GENERATION, order -> afterwards(open, order));
      List<Boolean> accepted =
          concurrently(
              12,
              () -> {
                try {
                  rig.door().regenerate(id, Target.IMAGES, "warmer");
                  return true;
                } catch (VitrineException refused) {
                  assertThat(refused.code()).isEqualTo(ErrorCode.PKG_STATUS_CONFLICT);
                  return false;
                }
              });
      open.countDown();
      assertThat(accepted).containsOnlyOnce(true);
      rig.awaitEnd(id);
      assertThat(rig.bodies(id, EventBody.RunStarted.class)).hasSize(2);
      assertThat(stages.stagesOf(id))
          .filteredOn(stage -> stage == Stage.IMAGE_GENERATION)
          .hasSize(2);
    }
  }

  private static StageResult afterwards(CountDownLatch open, StageOrder order) {
    Rig.await(open);
    return ScriptedStages.sample(order);
  }
}
