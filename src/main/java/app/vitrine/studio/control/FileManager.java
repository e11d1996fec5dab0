package app.vitrine.studio.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The system's file manager, asked by the program each platform has for it: the toolkit's own way
 * does not say when none came.
 */
final class FileManager {
  /** A program that has not ended by then is the file manager itself, or has one started. */
  private static final long PATIENCE_SECONDS = 5;

  private final List<List<String>> openers;

  /**
   * A file manager.
   *
   * @param openers commands that show the file or folder named last, tried in this order
   */
  FileManager(List<List<String>> openers) {
    this.openers = List.copyOf(openers);
  }

  /** That of the system this runs on. */
  static FileManager ofSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return new FileManager(List.of(List.of("open")));
    }
    if (system.startsWith("windows")) {
      return new FileManager(List.of(List.of("explorer.exe")));
    }
    return new FileManager(List.of(List.of("xdg-open"), List.of("gio", "open")));
  }

  /**
   * Shows a folder, or the one a file is in; of what is gone the nearest that is left. Waits for
   * the system; not for the screen's thread.
   *
   * @return whether a program showed it
   */
  boolean show(Path file) throws InterruptedException {
    Path folder = nearest(file.toAbsolutePath());
    for (List<String> opener : openers) {
      if (opens(opener, folder)) {
        return true;
      }
    }
    return false;
  }

  private static Path nearest(Path file) {
    Path there = file;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static boolean opens(List<String> opener, Path folder) throws InterruptedException {
    List<String> command = Stream.concat(opener.stream(), Stream.of(folder.toString())).toList();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || succeeded(opener, process);
    } catch (IOException absent) {
      return false;
    }
  }

  /** Windows' Explorer ends with 1 when it has shown the folder. */
  private static boolean succeeded(List<String> opener, Process process) {
    return process.exitValue() == 0 || opener.contains("explorer.exe");
  }
}
