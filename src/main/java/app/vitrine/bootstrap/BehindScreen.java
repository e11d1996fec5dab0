package app.vitrine.bootstrap;

import app.vitrine.domain.event.StageResult;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs stages less urgently than the thread of the screen, where both are in one process. Windows
 * heeds Java's priorities by itself; Linux is told here. On macOS a thread cannot be told apart in
 * this way, and nothing is done.
 */
final class BehindScreen implements StageExecutor {
  private static final Logger LOG = LoggerFactory.getLogger(BehindScreen.class);

  /**
   * As {@code nice} has it by default: a tenth of the weight of a thread nobody made less urgent.
   */
  static final int NICENESS = 10;

  /** {@code PRIO_PROCESS} of sys/resource.h; with 0 for whom, Linux takes the calling thread. */
  private static final int OF_A_THREAD = 0;

  private static final int THE_CALLING_ONE = 0;

  private static final Optional<MethodHandle> SET_PRIORITY = setPriority();

  private final StageExecutor stages;

  BehindScreen(StageExecutor stages) {
    this.stages = stages;
  }

  /** As the stages it runs; the calling thread stays less urgent, as do those it starts. */
  @Override
  public StageResult execute(StageOrder order) {
    stepBack();
    return stages.execute(order);
  }

  /** Makes the calling thread, and those it will start, less urgent for good. */
  static void stepBack() {
    SET_PRIORITY.ifPresent(BehindScreen::stepBack);
  }

  private static void stepBack(MethodHandle setPriority) {
    try {
      if ((int) setPriority.invokeExact(OF_A_THREAD, THE_CALLING_ONE, NICENESS) != 0) {
        LOG.debug("this system lets no thread be less urgent");
      }
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new AssertionError("a call of C throws nothing", impossible);
    }
  }

  @SuppressWarnings("restricted") // the launcher allows it
  private static Optional<MethodHandle> setPriority() {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
      return Optional.empty();
    }
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor shape =
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    return linker
        .defaultLookup()
        .find("setpriority")
        .map(address -> linker.downcallHandle(address, shape));
  }
}
