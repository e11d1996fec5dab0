package app.vitrine.orchestration.bench;

import app.vitrine.domain.state.Stage;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the engine itself takes for a stage: runs of stages that do nothing, on a ledger in memory.
 */
final class EngineOverhead {
  private static final Logger LOG = LoggerFactory.getLogger(EngineOverhead.class);
  private static final int WARM_UP = 200;
  private static final int RUNS = 1_000;
  private static final double MICROS = 1_000;

  private EngineOverhead() {}

  public static void main(String[] args) {
    try (Rig rig = Rig.of(new MemoryLedger(), new ScriptedStages(), Rig.quick())) {
      measure(rig, WARM_UP);
      double[] perStage = measure(rig, RUNS);
      Arrays.sort(perStage);
      LOG.info(
          "per stage, µs: median {}, 99 % {}, worst {}",
          Math.round(perStage[RUNS / 2]),
          Math.round(perStage[RUNS * 99 / 100]),
          Math.round(perStage[RUNS - 1]));
    }
  }

  private static double[] measure(Rig rig, int runs) {
    double[] perStage = new double[runs];
    for (int i = 0; i < runs; i++) {
      long begun = System.nanoTime();
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      perStage[i] = (System.nanoTime() - begun) / MICROS / Stage.work().size();
    }
    return perStage;
  }
}
