package app.vitrine.studio.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the launcher's window takes to come, by the studio's own log: from the start of the
 * program to its first frame, and to the open library.
 */
final class Starts {
  private static final int TIMES = 7;
  private static final long LONGEST_SEC = 60;
  private static final Pattern LOGGED =
      Pattern.compile("first frame (\\d+) ms, library (\\d+) ms after the start");

  private final String display;

  private record Start(int frameMs, int libraryMs) {}

  private Starts(String display) {
    this.display = display;
  }

  /**
   * Starts it several times, once before they count: the first start prepares archives.
   *
   * @param folder for the table
   */
  static void measure(String display, Path folder) throws IOException, InterruptedException {
    Starts starts = new Starts(display);
    starts.once();
    List<Start> seen = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      seen.add(starts.once());
    }
    String table =
        String.format(
            Locale.ROOT,
            "| Window, first frame | ≤ 1.5 s | %s |%n| – library open |  | %s |%n",
            told(seen.stream().map(Start::frameMs).toList()),
            told(seen.stream().map(Start::libraryMs).toList()));
    Files.writeString(Files.createDirectories(folder).resolve("start.md"), table);
    System.out.print(table);
  }

  private static String told(List<Integer> millis) {
    List<Integer> sorted = millis.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.2f s median, %.2f s at most, of %d",
        sorted.get(sorted.size() / 2) / 1000.0,
        sorted.getLast() / 1000.0,
        sorted.size());
  }

  private Start once() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("vitrine-start");
    Process launcher = Desktop.quiet(display, "./vitrine", "--data-dir", data.toString()).start();
    try {
      return logged(data.resolve("logs/vitrine.log"), launcher);
    } finally {
      launcher.destroy();
      launcher.waitFor(LONGEST_SEC, TimeUnit.SECONDS);
    }
  }

  /** The log is looked at again and again: the program writes it when it likes. */
  private static Start logged(Path log, Process launcher) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SEC);
    while (System.nanoTime() < end) {
      if (Files.exists(log)) {
        Matcher found = LOGGED.matcher(Files.readString(log));
        if (found.find()) {
          return new Start(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
      }
      if (launcher.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the launcher ended with " + launcher.exitValue());
      }
    }
    throw new IllegalStateException("no window within " + LONGEST_SEC + " s");
  }
}
