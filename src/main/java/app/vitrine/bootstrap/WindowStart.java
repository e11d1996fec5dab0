package app.vitrine.bootstrap;

import java.io.PrintStream;
import java.util.Map;

/** Opens the window, or says why there is none and what works without. */
final class WindowStart {
  private static final int NO_WINDOW = 1;

  private WindowStart() {}

  /**
   * Opens the window and returns when it was closed.
   *
   * @param window throws {@link UnsupportedOperationException} when the toolkit finds no display
   * @return the program's exit code
   */
  static int of(Runnable window, Map<String, String> environment, PrintStream err) {
    try {
      window.run();
      return 0;
    } catch (UnsupportedOperationException noDisplay) {
      String display = environment.getOrDefault("DISPLAY", "");
      err.println(
          "vitrine: The display"
              + (display.isEmpty() ? "" : " " + display)
              + " cannot be opened: nothing answers there, or it lets nobody in.");
      err.println("vitrine: Start it from a desktop, or over ssh with: ssh -X.");
      err.println("vitrine: The command line works without: ./vitrine --help");
      return NO_WINDOW;
    }
  }
}
