package app.vitrine.store;

import app.vitrine.fixture.JavaCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A second Java process with the tests' class path, whose lines can be read as it writes them. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  ChildProcess(Class<?> main, String... arguments) throws IOException {
    List<String> command = JavaCommand.of(List.of("-Xmx256m"), main.getName(), List.of(arguments));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  long pid() {
    return process.pid();
  }

  /** The next line; an exception when the process ended instead. */
  String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the process ended");
    }
    return line;
  }

  /** Ends it without warning, and waits until it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
