package app.vitrine.bootstrap;

import app.vitrine.studio.desk.Desk;
import java.nio.file.Path;
import java.util.Map;

/** Opens real desks for tests in other rooms. */
public final class Desks {
  private Desks() {}

  /** A desk over a data folder, with the built-in engine. */
  public static Desk open(Path data) {
    return new LocalDeskOpener(data, Map.of()).open();
  }
}
