package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.cli.fixture.Console.Answer;
import app.vitrine.fixture.JavaCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  private static final int INTERRUPTED = 130;

  /** Signal 2 in the masks of {@code /proc}. */
  private static final long SIGINT_MASK = 1L << 1;

  @TempDir Path temp;

  @Test
  void ctrl_c_stops_at_once_and_says_that_resume_goes_on() throws Exception {
    assertThat(interrupted().out()).isEmpty();
  }

  @Test
  void ctrl_c_leaves_the_state_as_one_document_for_a_program_that_asked_for_it() throws Exception {
    String folder = temp.resolve("out").toString();
    Answer answer = interrupted("--json", "--out", folder);
    assertThat(answer.err()).contains("“vitrine resume --out " + folder + "” also puts copies");
    JsonNode document = new JsonMapper().readTree(answer.out());
    assertThat(document.at("/status").asString()).isEqualTo("running");
    assertThat(document.at("/stage").asString()).isEqualTo("video_generation");
    assertThat(document.at("/interrupted").asBoolean()).isTrue();
    assertThat(document.at("/run_succeeded").asBoolean()).isFalse();
    assertThat(document.at("/stages/image_generation/state").asString()).isEqualTo("done");
    assertThat(document.at("/workflow_id").asString()).startsWith("wf-");
    assertThat(document.at("/folder").asString()).contains(temp.toString());
  }

  /** What a run that was stopped in the middle of its video left on both streams. */
  private Answer interrupted(String... more) throws Exception {
    List<String> words =
        JavaCommand.of(
            List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"),
            EndlessRun.class.getName(),
            List.of(temp.toString()));
    Process process =
        new ProcessBuilder(
                Stream.of(listening(), words, List.of(more)).flatMap(List::stream).toList())
            .start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !line.contains("Video")) {
        line = err.readLine();
      }
      assertThat(line).isNotNull();
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String rest = String.join("\n", err.lines().toList());
      assertThat(rest)
          .contains(
              "Stopped. Everything finished so far is kept; “vitrine resume” goes on from there.")
          .doesNotContain("PKG_", "Exception");
      assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
      return new Answer(process.exitValue(), out, rest);
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * A process started in a shell's background ignores Ctrl-C, and so do those it starts; this
   * command before another makes that one listen again.
   */
  private static List<String> listening() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return List.of();
    }
    long ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .findFirst()
            .orElse(0);
    return (ignored & SIGINT_MASK) == 0 ? List.of() : List.of("env", "--default-signal=INT");
  }
}
