package app.vitrine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the workbench, only for commands that need it. */
public interface WorkbenchOpener {
  /**
   * Opens the workbench over a data folder.
   *
   * @param dataFolder as the person gave it; empty for {@code VITRINE_DATA} or the platform's own
   */
  Workbench open(Optional<Path> dataFolder);

  /** Checks machine, installation and data folder, even when the workbench cannot be opened. */
  List<HealthCheck> examine(Optional<Path> dataFolder);
}
