package app.vitrine.cli;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import app.vitrine.orchestration.DeepOrchestrator;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything the commands work with, opened over one data folder. What a person may not do fails
 * with a {@link app.vitrine.domain.error.VitrineException} and changes nothing.
 */
public interface Workbench extends AutoCloseable {
  /**
   * Refuses a request that no package can be made of before a data folder is made for it; where
   * there is one, making the package looks at it.
   *
   * @throws app.vitrine.domain.error.VitrineException {@code PKG_VALIDATION_ERROR}; nothing was
   *     created then
   */
  void check(GenerateRequest request);

  /** The one door to everything that is made. */
  DeepOrchestrator orchestrator();

  /** Every package of this data folder, newest first. */
  List<ListedPackage> packages();

  /** The folder that holds the package's files. */
  Path projectFolder(PackageView view);

  PackExporter exporter();

  /**
   * Cuts the product out of a photo.
   *
   * @param to the RGBA PNG to write; its folder is there
   */
  CutoutFile cutout(Path photo, Path to, CancelToken cancel);

  /**
   * Stops work and closes the store in order; a run under way can be resumed. Closing again, also
   * from another thread, does nothing.
   */
  @Override
  void close();
}
