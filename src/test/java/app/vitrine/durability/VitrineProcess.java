package app.vitrine.durability;

import app.vitrine.fixture.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A real Vitrine process of its own, which can be killed without warning. */
@NullMarked
final class VitrineProcess {
  private final Process process;
  private final Path output;

  private VitrineProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts {@code vitrine --data-dir DATA ARGUMENTS}; what it prints goes to {@code output}.
   *
   * @param temporary its folder for temporary files, of its own so that what stays there is seen
   */
  static VitrineProcess start(Path data, Path temporary, Path output, List<String> arguments) {
    List<String> command =
        JavaCommand.ofProgram(
            List.of("-Djava.io.tmpdir=" + temporary, "-Xmx640m"),
            Stream.concat(Stream.of("--data-dir", data.toString()), arguments.stream()).toList());
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      return new VitrineProcess(process, output);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end; false when it is still running after {@code atMost}. */
  boolean ends(Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  int exitCode() {
    return process.exitValue();
  }

  /** SIGKILL: no shutdown hook runs, nothing is flushed. */
  void kill() {
    process.destroyForcibly();
    if (!ends(Duration.ofSeconds(20))) {
      throw new IllegalStateException("the process outlived SIGKILL");
    }
  }

  Path output() {
    return output;
  }
}
