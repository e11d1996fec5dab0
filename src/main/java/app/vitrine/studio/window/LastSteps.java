package app.vitrine.studio.window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the program: every step is taken in order, whatever became of those before it. */
public final class LastSteps {
  private static final Logger LOG = LoggerFactory.getLogger(LastSteps.class);

  private LastSteps() {}

  /** One thing to put in order. */
  @FunctionalInterface
  public interface Step {
    void take() throws Exception;
  }

  /** Takes them all; what fails goes to the log. */
  public static void take(Step... steps) {
    for (Step step : steps) {
      try {
        step.take();
      } catch (Exception | Error failed) {
        LOG.warn("something was not put in order at the end", failed);
      }
    }
  }
}
