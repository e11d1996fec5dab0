package app.vitrine.bootstrap;

import app.vitrine.studio.StudioApp;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens the studio over an empty data folder, walks through its screens once and ends. The build
 * runs it without a display so that Java can keep the classes of a start for later ones.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** The argument names the data folder. */
  public static void main(String[] arguments) {
    StudioApp.rehearse(new LocalDeskOpener(Path.of(arguments[0]), Map.of()));
    System.exit(0);
  }
}
