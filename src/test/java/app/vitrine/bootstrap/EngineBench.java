package app.vitrine.bootstrap;

import app.vitrine.bench.AtOnce;
import app.vitrine.bench.Distribution;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.event.StageResult;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.fixture.MemoryIntake;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.Intake;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import app.vitrine.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullMarked;

/** The real engine on the real store, with stages that take no time. */
@NullMarked
public final class EngineBench {
  private static final int WARM_UP = 40;
  private static final int RUNS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private EngineBench() {}

  /**
   * Milliseconds the engine takes around a stage: from the request to the first stage, from stage
   * to stage, and from the last stage to the end of the run, each on its own.
   */
  public static Distribution overheadMs(Path data) {
    InstantStages watched = new InstantStages();
    try (Store store = Store.open(data, Clock.systemUTC());
        DeepOrchestrator door = door(store, new MemoryIntake(), watched)) {
      for (int run = 0; run < WARM_UP + RUNS; run++) {
        if (run == WARM_UP) {
          watched.gaps.clear();
        }
        watched.mark();
        door.await(door.generate(Samples.request()).id(), PATIENCE);
        watched.note();
      }
    }
    return Distribution.of(watched.gaps);
  }

  /**
   * Packages asked for at once: real photos taken in, real folders and logs, no work in between.
   */
  public static AtOnce atOnce(Path data, List<GenerateRequest> requests)
      throws InterruptedException, ExecutionException {
    try (Store store = Store.open(data, Clock.systemUTC());
        DeepOrchestrator door =
            door(
                store,
                new PhotoIntake(store, new PhotoReader(), new PhotoFetcher()),
                ScriptedStages::sample)) {
      door.subscribe((event, after) -> store.executionLogs().follow(after.id(), event.seq()));
      return AtOnce.run(door, requests);
    }
  }

  private static DeepOrchestrator door(Store store, Intake intake, StageExecutor stages) {
    return DeepOrchestrator.local(
        Samples.USER,
        new StoredLedger(store.packages(), store.selections(), Clock.systemUTC()),
        intake,
        stages,
        EngineSettings.defaults(),
        Clock.systemUTC());
  }

  /** Stages that take no time and note how long nothing was asked of them. One run at a time. */
  private static final class InstantStages implements StageExecutor {
    private final List<Double> gaps = new ArrayList<>();
    private long left;

    @Override
    public synchronized StageResult execute(StageOrder order) {
      note();
      StageResult result = ScriptedStages.sample(order);
      mark();
      return result;
    }

    synchronized void note() {
      gaps.add((System.nanoTime() - left) / 1e6);
    }

    synchronized void mark() {
      left = System.nanoTime();
    }
  }
}
