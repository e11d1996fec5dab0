package app.vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a folder of its own, with a small program in place of Vitrine. */
abstract class LaidOutLauncher {
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

  record Ended(int exitCode, String out, String err) {}

  @TempDir static Path built;
  @TempDir Path temp;
  Path root;
  Path launcher;

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

  Ended run(Map<String, String> environment, Path script, String... arguments) throws Exception {
    Process process = start(environment, script, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  Process start(Map<String, String> environment, Path script, String... arguments)
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
  void changeSource() throws IOException {
    Path file = Files.writeString(root.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
  }

  /** Makes everything in the folder older than the jar, as after a build. */
  void age(Instant to) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.startsWith(root.resolve("target"))).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(to));
      }
    }
  }

  static Path which(String tool) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  static boolean isOnPath(String tool) {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  static void jar(Path to) throws IOException {
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
