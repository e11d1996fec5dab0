package app.vitrine.bootstrap;

import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import java.nio.file.Path;
import java.util.Map;

/** Opens real desks for tests in other rooms. */
public final class Desks {
  private Desks() {}

  /** A desk over a data folder, with the built-in engine. */
  public static Desk open(Path data) {
    return opener(data).open();
  }

  /** Opens desks over a data folder, with the built-in engine. */
  public static DeskOpener opener(Path data) {
    return new LocalDeskOpener(data, Map.of());
  }
}
