package app.vitrine.studio.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a display without a screen, a window manager, and on them the launcher, for {@link
 * Starts}, and {@link DesktopJourney}; ends with its exit code. {@code mvn -Pdesktop verify} runs
 * it.
 */
public final class Desktop {
  private static final List<String> NEEDED = List.of("Xvfb", "openbox", "xdotool");
  private static final String SCREEN = "1440x900x24";
  private static final int MISSING = 3;
  private static final long LONGEST_MIN = 10;

  private Desktop() {}

  /** The arguments are JavaFX's folder and a folder for pictures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> missing = NEEDED.stream().filter(name -> !isOnPath(name)).toList();
    if (!missing.isEmpty()) {
      System.err.println(
          "Not on this machine: "
              + String.join(", ", missing)
              + ". On Debian and Ubuntu: sudo apt-get install xvfb openbox xdotool libgtk-3-0");
      System.exit(MISSING);
    }
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws IOException, InterruptedException {
    Process display =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(display.getInputStream(), StandardCharsets.US_ASCII))) {
      String name = ":" + told.readLine();
      Process manager = quiet(name, "openbox").start();
      try {
        Starts.measure(name, Path.of(arguments[1]));
        return journey(name, arguments);
      } finally {
        manager.destroy();
      }
    } finally {
      display.destroy();
    }
  }

  private static int journey(String display, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--module-path=" + arguments[0],
            "--add-modules=javafx.controls,javafx.swing",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Xmx1536m",
            "-cp",
            System.getProperty("java.class.path"),
            DesktopJourney.class.getName(),
            Files.createTempDirectory("vitrine-desktop").toString(),
            arguments[1]));
    Process journey = quiet(display, command.toArray(String[]::new)).inheritIO().start();
    if (!journey.waitFor(LONGEST_MIN, TimeUnit.MINUTES)) {
      journey.destroyForcibly();
      System.err.println("The journey took more than " + LONGEST_MIN + " minutes.");
      return 1;
    }
    return journey.exitValue();
  }

  /** A program on a display, of which nothing is heard. */
  static ProcessBuilder quiet(String display, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", display);
    return builder;
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
