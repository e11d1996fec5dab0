package app.vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher script itself: what it builds, starts and hands over. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest extends LaidOutLauncher {
  @Test
  void a_program_that_maven_built_is_prepared_once_for_quick_starts() throws Exception {
    Files.delete(root.resolve("target/vitrine.warm"));
    Files.setLastModifiedTime(
        root.resolve("target/vitrine-0.1.0.jar"), FileTime.from(Instant.now().minusSeconds(30)));

    Ended first = run(Map.of(), launcher, "x");
    Ended second = run(Map.of(), launcher, "x");

    assertThat(first.err()).contains("preparing quick starts");
    assertThat(first.out().lines()).startsWith("[x]");
    assertThat(second.err()).isEmpty();
    assertThat(root.resolve("target/warm-up")).doesNotExist();
  }

  @Test
  void arguments_arrive_as_they_are_through_a_link_from_any_folder() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), launcher);
    Files.writeString(temp.resolve("照片 1.jpg"), "");
    Ended ended = run(Map.of("LC_ALL", "C"), link, "照片 1.jpg", "*", "$HOME", "a\"b", "");
    assertThat(ended.out().lines())
        .startsWith("[照片 1.jpg]", "[*]", "[$HOME]", "[a\"b]", "[]")
        .contains("headless true", "found true", "command " + link);
    assertThat(ended.exitCode()).isEqualTo(7);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void the_heap_stays_below_700_megabytes() throws Exception {
    Ended ended = run(Map.of(), launcher, "x");
    long heap =
        ended
            .out()
            .lines()
            .filter(l -> l.startsWith("heap "))
            .mapToLong(l -> Long.parseLong(l.substring(5)))
            .sum();
    assertThat(heap).isBetween(400L, 700L);
  }

  @Test
  void a_signal_reaches_the_program() throws Exception {
    Process process = start(Map.of(), launcher, "wait");
    assertThat(process.inputReader().readLine()).isEqualTo("[wait]");
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
  }

  @Test
  void a_newer_source_is_built_and_a_failed_build_shows_why() throws Exception {
    assumeThat(isOnPath("mvn")).isTrue();
    changeSource();
    Ended ended = run(Map.of(), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("building", "Non-parseable POM", "The build failed", "build.log");
  }

  @Test
  void print_java_home_builds_nothing() throws Exception {
    changeSource();
    Ended ended = run(Map.of(), launcher, "--print-java-home");
    assertThat(Path.of(ended.out().strip()).resolve("bin/javac")).isExecutable();
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void both_launchers_open_the_window_with_the_same_options() throws IOException {
    String unix = Files.readString(Path.of("vitrine"));
    String windows = Files.readString(Path.of("vitrine.cmd"));
    int from = unix.indexOf("window_options=\"") + "window_options=\"".length();
    List<String> here = words(unix.substring(from, unix.indexOf('"', from)));
    List<String> there =
        windows
            .lines()
            .filter(line -> line.startsWith("set \"WINDOW_OPTIONS="))
            .map(line -> line.substring(line.indexOf('=') + 1, line.length() - 1))
            .flatMap(options -> words(options.replace("%WINDOW_OPTIONS%", "")).stream())
            .toList();
    assertThat(here).contains("-Xmx1536m").hasSizeGreaterThan(10);
    assertThat(there).containsExactlyElementsOf(here);

    assertThat(unix).contains("--module-path \"$target/lib/javafx\" -cp");
    assertThat(windows.lines().filter(line -> line.contains("%WINDOW_OPTIONS% -D")))
        .hasSize(2)
        .allMatch(line -> line.contains("--module-path \"%TARGET%\\lib\\javafx\" -cp"));
  }

  @Test
  void both_launchers_build_again_when_something_built_in_has_changed() throws IOException {
    assertThat(built(Files.readString(Path.of("vitrine"))))
        .contains("samples")
        .isEqualTo(built(Files.readString(Path.of("vitrine.cmd"))));
  }

  /** The folders of assets that are compared in age with the program. */
  private static Set<String> built(String launcher) {
    return Pattern.compile("[$]r(?:oot/|\\+'\\\\)assets[/\\\\]([a-z]+)")
        .matcher(launcher)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  @Test
  void every_jump_in_the_launcher_for_windows_has_a_place_to_land() throws IOException {
    String text = Files.readString(Path.of("vitrine.cmd"));
    Set<String> labels =
        text.lines()
            .filter(line -> line.startsWith(":"))
            .map(line -> line.substring(1).strip())
            .collect(Collectors.toSet());
    Matcher jumps = Pattern.compile("(?m)(?:goto |call :)([a-z_0-9]+)").matcher(text);
    assertThat(jumps.results().map(jump -> jump.group(1)).toList())
        .hasSizeGreaterThan(10)
        .allMatch(labels::contains);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }
}
