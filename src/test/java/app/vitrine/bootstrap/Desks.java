package app.vitrine.bootstrap;

import app.vitrine.gateway.Providers;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Opens real desks for tests in other rooms. */
public final class Desks {
  private Desks() {}

  /** A desk over a data folder, with the built-in engine. */
  public static Desk open(Path data) {
    return opener(data).open();
  }

  /** A desk over a data folder, with other providers before or in place of the built-in ones. */
  public static Desk open(Path data, UnaryOperator<Providers> providers) {
    return new LocalDesk(Vitrine.openBehindScreen(data, Map.of(), providers), Map.of());
  }

  /** Opens desks over a data folder, with the built-in engine. */
  public static DeskOpener opener(Path data) {
    return new LocalDeskOpener(data, Map.of());
  }
}
