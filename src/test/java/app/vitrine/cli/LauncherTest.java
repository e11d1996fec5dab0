package app.vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script itself, in a folder of its own, with a small program in place of Vitrine. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String PROGRAM =
      """
      package app.vitrine.bootstrap;
      public class Main {
        public static void main(String[] arguments) throws Exception {
          for (String argument : arguments) {
            System.out.println("[" + argument + "]");
          }
          System.out.println("headless " + System.getProperty("java.awt.headless"));
          System.out.println("command " + System.getProperty("vitrine.command"));
          System.out.println("heap " + Runtime.getRuntime().maxMemory() / (1 << 20));
          System.out.println("found " + new java.io.File(arguments[0]).exists());
          if (arguments[0].equals("wait")) {
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
          }
          System.exit(7);
        }
      }
      """;

  /** The policy that lets threads be less urgent, and no word of warning about it. */
  private static final List<String> ONLY_ON_LINUX =
      List.of("-XX:ThreadPriorityPolicy=1", "-XX:-PrintWarnings");

  private record Ended(int exitCode, String out, String err) {}

  @TempDir static Path built;

  @TempDir Path temp;
  private Path root;
  private Path launcher;

  @BeforeAll
  static void buildProgram() throws IOException {
    jar(built.resolve("program.jar"));
  }

  @BeforeEach
  void layOut() throws IOException {
    root = Files.createDirectories(temp.resolve("a folder 店"));
    launcher = Files.copy(Path.of("vitrine"), root.resolve("vitrine"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.writeString(root.resolve("pom.xml"), "this is no pom");
    Files.createDirectories(root.resolve("src/main"));
    Files.createDirectories(root.resolve("target/lib"));
    Files.copy(built.resolve("program.jar"), root.resolve("target/vitrine-0.1.0.jar"));
    Files.writeString(root.resolve("target/vitrine.warm"), "");
    Files.setLastModifiedTime(
        root.resolve("target/vitrine.warm"), FileTime.from(Instant.now().plusSeconds(2)));
    age(Instant.now().minusSeconds(60));
  }

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
  void a_wrong_java_home_is_told_plainly() throws Exception {
    Ended ended = run(Map.of("VITRINE_JAVA_HOME", temp.toString()), launcher, "x");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("VITRINE_JAVA_HOME", "not a JDK 25");
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
    assertThat(here).contains("-Xmx1g").hasSizeGreaterThan(10);
    assertThat(there)
        .containsExactlyElementsOf(
            here.stream().filter(option -> !ONLY_ON_LINUX.contains(option)).toList());

    assertThat(unix).contains("--module-path \"$target/lib/javafx\" -cp");
    assertThat(windows.lines().filter(line -> line.contains("%WINDOW_OPTIONS% -D")))
        .hasSize(2)
        .allMatch(line -> line.contains("--module-path \"%TARGET%\\lib\\javafx\" -cp"));
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

  private Ended run(Map<String, String> environment, Path script, String... arguments)
      throws Exception {
    Process process = start(environment, script, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private Process start(Map<String, String> environment, Path script, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().remove("VITRINE_JAVA_OPTS");
    builder.environment().remove("VITRINE_JAVA_HOME");
    builder.environment().remove("MAVEN_HOME");
    builder.environment().remove("M2_HOME");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A file system's clock may be too coarse to tell now from just before. */
  private void changeSource() throws IOException {
    Path file = Files.writeString(root.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
  }

  /** Makes everything in the folder older than the jar, as after a build. */
  private void age(Instant to) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.startsWith(root.resolve("target"))).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(to));
      }
    }
  }

  private static Path which(String tool) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOnPath(String tool) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static void jar(Path to) throws IOException {
    Path classes = Files.createDirectory(built.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///app/vitrine/bootstrap/Main.java"),
            javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return PROGRAM;
          }
        };
    List<String> options = List.of("-d", classes.toString());
    assertThat(compiler.getTask(null, null, null, options, null, List.of(source)).call()).isTrue();
    String name = "app/vitrine/bootstrap/Main.class";
    try (OutputStream out = Files.newOutputStream(to);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry(name));
      Files.copy(classes.resolve(name), jar);
      jar.closeEntry();
    }
  }
}
