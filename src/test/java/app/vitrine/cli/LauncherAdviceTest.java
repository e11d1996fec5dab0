package app.vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the launcher says on a machine that lacks something. */
@DisabledOnOs(OS.WINDOWS)
class LauncherAdviceTest extends LaidOutLauncher {
  @Test
  void a_wrong_java_home_is_told_plainly() throws Exception {
    Ended ended = run(Map.of("VITRINE_JAVA_HOME", temp.toString()), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("VITRINE_JAVA_HOME", "not a JDK 25");
  }

  @Test
  void a_missing_maven_is_told_plainly() throws Exception {
    changeSource();
    Ended ended = run(Map.of("PATH", tools().toString()), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("Maven was not found").contains("Install it");
  }

  @Test
  void a_missing_jdk_is_told_plainly_and_nothing_is_built() throws Exception {
    changeSource();
    Ended ended = run(bareMachine(), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("JDK 25 was not found on this machine.", "Install it", "set VITRINE_JAVA_HOME")
        .doesNotContain("building");
    assertThat(root.resolve("target/build.log")).doesNotExist();
  }

  @Test
  void a_jdk_of_another_version_is_not_taken_for_one_that_fits() throws Exception {
    Map<String, String> machine = bareMachine();
    String system = String.valueOf(machine.get("VITRINE_SYSTEM_ROOT"));
    jdk(Path.of(system, "usr/lib/jvm/temurin-21"), "21.0.4");
    Ended without = run(machine, launcher, "--print-java-home");
    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(without.err()).contains("JDK 25 was not found");

    Path fitting = jdk(Path.of(system, "opt/jdk/25"), "25.0.1");
    assertThat(run(machine, launcher, "--print-java-home").out().strip())
        .isEqualTo(fitting.toString());
  }

  @Test
  void a_machine_without_native_libraries_is_told_so() throws Exception {
    Path tools = tools();
    Files.delete(tools.resolve("uname"));
    Path uname = tools.resolve("uname");
    Files.writeString(uname, "#!/bin/sh\n[ \"$1\" = -s ] && echo FreeBSD || echo riscv64\n");
    assertThat(uname.toFile().setExecutable(true)).isTrue();
    Ended ended = run(Map.of("PATH", tools.toString()), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("This machine is FreeBSD on riscv64.", "Vitrine runs on");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_window_without_a_display_is_told_what_it_lacks_and_what_works_without() throws Exception {
    Ended bare = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), launcher);
    assertThat(bare.exitCode()).isEqualTo(1);
    assertThat(bare.out()).isEmpty();
    assertThat(bare.err()).contains("no display", "ssh -X", "The command line works without");

    Ended wayland = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "wayland-0"), launcher);
    assertThat(wayland.exitCode()).isEqualTo(1);
    assertThat(wayland.err()).contains("XWayland", "The command line works without");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_asks_for_the_window_unless_it_is_named_as_a_command() throws Exception {
    Files.createDirectory(temp.resolve("photos"));
    Files.createDirectory(temp.resolve("export"));
    Map<String, String> noDisplay = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
    assertThat(run(noDisplay, launcher, "photos").err()).contains("no display");
    assertThat(run(noDisplay, launcher, "./export").err()).contains("no display");
    assertThat(run(noDisplay, launcher, "export").out()).contains("[export]");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_window_without_gtk_is_told_how_to_install_it() throws Exception {
    Path first = Files.createDirectory(temp.resolve("first"));
    Path ldconfig =
        Files.writeString(
            first.resolve("ldconfig"), "#!/bin/sh\necho 'libc.so.6 => /lib/libc.so.6'\n");
    assertThat(ldconfig.toFile().setExecutable(true)).isTrue();
    String path = first + ":" + System.getenv("PATH");

    Ended ended = run(Map.of("DISPLAY", ":99", "PATH", path), launcher);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("GTK 3", "libgtk-3-0", "The command line works without");
  }

  /** A machine on which no Java is installed anywhere. */
  private Map<String, String> bareMachine() throws IOException {
    String empty = Files.createDirectory(temp.resolve("empty")).toString();
    return Map.of(
        "PATH", tools().toString(),
        "HOME", empty,
        "SDKMAN_DIR", empty,
        "JENV_ROOT", empty,
        "ASDF_DATA_DIR", empty,
        "MISE_DATA_DIR", empty,
        "JAVA_HOME", "",
        "JDK_HOME", "",
        "VITRINE_SYSTEM_ROOT", Files.createDirectory(temp.resolve("system")).toString());
  }

  /** A folder that looks like a JDK to who does not start it. */
  private static Path jdk(Path home, String version) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String program : List.of("java", "javac")) {
      Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }

  /** What the launcher needs, and no Maven and no Java. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectory(temp.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "readlink", "find", "head", "mkdir", "uname")) {
      Files.createSymbolicLink(tools.resolve(tool), which(tool));
    }
    return tools;
  }
}
