package app.vitrine.bootstrap;

import app.vitrine.store.Settings;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Opens the desk over a data folder of this machine. */
final class LocalDeskOpener implements DeskOpener {
  private final Path data;
  private final Map<String, String> environment;

  LocalDeskOpener(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  @Override
  public Map<String, String> saved() {
    return Settings.peek(data);
  }

  @Override
  public Path folder() {
    return data;
  }

  @Override
  public Desk open() {
    return new LocalDesk(
        Vitrine.openBehindScreen(data, environment, UnaryOperator.identity()), environment);
  }
}
