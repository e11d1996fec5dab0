package app.vitrine.bootstrap;

import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.WorkbenchOpener;
import app.vitrine.store.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the program for the command line. */
public final class LocalOpener implements WorkbenchOpener {
  private static final String DATA = "VITRINE_DATA";

  private final Map<String, String> environment;

  /**
   * An opener.
   *
   * @param environment the process's variables
   */
  public LocalOpener(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Workbench open(Optional<Path> dataFolder) {
    return new LocalWorkbench(path(dataFolder), environment);
  }

  @Override
  public List<HealthCheck> examine(Optional<Path> dataFolder) {
    return new Examination(path(dataFolder), environment).run();
  }

  /** The data folder: the one given, the environment's, or the platform's. */
  Path path(Optional<Path> given) {
    return given
        .or(
            () ->
                Optional.ofNullable(environment.get(DATA))
                    .filter(text -> !text.isBlank())
                    .map(Path::of))
        .orElseGet(DataFolder::platformPath);
  }
}
