package app.vitrine.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  private static final int INTERRUPTED = 130;

  @TempDir Path temp;

  @Test
  void ctrl_c_stops_at_once_and_says_that_resume_goes_on() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessRun.class.getName(),
                temp.toString())
            .start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !line.contains("Video")) {
        line = err.readLine();
      }
      assertThat(line).isNotNull();
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      List<String> rest = new ArrayList<>(err.lines().toList());
      assertThat(rest)
          .contains(
              "Stopped. Everything finished so far is kept; “vitrine resume” goes on from there.")
          .noneMatch(each -> each.contains("PKG_") || each.contains("Exception"));
    }
    assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
  }
}
