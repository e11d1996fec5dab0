package app.vitrine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Starting the program as a person does, to list the packages there are. */
final class StartUpBench {
  private static final int RUNS = 5;

  /** The first start may have to build the program. */
  private static final int PATIENCE_MINUTES = 10;

  private StartUpBench() {}

  /** Seconds from the start of the launcher to its end, once it has been started before. */
  static Distribution seconds(Path data) throws IOException, InterruptedException {
    list(data);
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      seconds.add(list(data));
    }
    return Distribution.of(seconds);
  }

  private static double list(Path data) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    Path launcher = Path.of(windows ? "vitrine.cmd" : "vitrine").toAbsolutePath();
    ProcessBuilder start =
        new ProcessBuilder(launcher.toString(), "list", "--data-dir", data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    start.environment().put("VITRINE_JAVA_HOME", System.getProperty("java.home"));
    long begun = System.nanoTime();
    Process process = start.start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("the launcher did not list the packages");
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
