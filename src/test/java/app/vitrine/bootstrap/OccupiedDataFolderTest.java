package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.JavaCommand;
import app.vitrine.store.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program says, in a process of its own, while another one uses the data folder. */
@NullMarked
class OccupiedDataFolderTest {
  private static final int CONFLICT = 4;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path temp;

  @Test
  void resume_tells_the_error_once_and_of_no_run_that_was_stopped() throws Exception {
    Path data = temp.resolve("data");
    DataFolder held = DataFolder.open(data);
    try {
      Process process = resume(data);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

      assertThat(process.exitValue()).isEqualTo(CONFLICT);
      String out = Files.readString(temp.resolve("out"), StandardCharsets.UTF_8);
      JsonNode document = new JsonMapper().readTree(out);
      assertThat(document.at("/error/code").asString()).isEqualTo("PKG_STATUS_CONFLICT");
      assertThat(out).doesNotContain("packages");
      assertThat(Files.readString(temp.resolve("err"), StandardCharsets.UTF_8))
          .containsOnlyOnce("Vitrine is already running with the data folder")
          .doesNotContain("Stopped");
    } finally {
      held.close();
    }
  }

  private Process resume(Path data) throws IOException {
    List<String> command =
        JavaCommand.ofProgram(
            List.of("-Duser.language=en"),
            List.of("--data-dir", data.toString(), "resume", "--json"));
    return new ProcessBuilder(command)
        .redirectOutput(temp.resolve("out").toFile())
        .redirectError(temp.resolve("err").toFile())
        .start();
  }
}
