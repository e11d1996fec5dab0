package app.vitrine.bootstrap;

import app.vitrine.cli.CutoutFile;
import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PackExporter;
import app.vitrine.media.cutout.Cutout;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.store.LibraryQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the commands work with. The store is opened at the first use, so that a cut-out needs no
 * data folder.
 */
final class LocalWorkbench implements Workbench {
  private final Path data;
  private final Map<String, String> environment;
  private final PhotoFetcher photos = new PhotoFetcher();
  private @Nullable Vitrine opened;
  private @Nullable CutoutEngine cutter;

  LocalWorkbench(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  private synchronized Vitrine vitrine() {
    Vitrine open = opened;
    if (open == null) {
      open = Vitrine.open(data, environment, photos);
      opened = open;
    }
    return open;
  }

  private synchronized CutoutEngine cutter() {
    CutoutEngine ready = cutter;
    if (ready == null) {
      ready = LocalModels.cutouts(data);
      cutter = ready;
    }
    return ready;
  }

  @Override
  public void check(GenerateRequest request) {
    if (Files.notExists(data)) {
      PhotoIntake.look(request, new PhotoReader(), photos);
    }
  }

  @Override
  public DeepOrchestrator orchestrator() {
    return vitrine().orchestrator();
  }

  @Override
  public List<ListedPackage> packages() {
    return vitrine().store().library().list(LibraryQuery.everything()).stream()
        .map(
            entry ->
                new ListedPackage(
                    entry.id(),
                    entry.workflowId(),
                    entry.title(),
                    entry.status(),
                    entry.stage(),
                    entry.percentage(),
                    entry.approvalStatus(),
                    entry.qaScore(),
                    entry.createdAt(),
                    entry.updatedAt()))
        .toList();
  }

  @Override
  public Path projectFolder(PackageView view) {
    return vitrine().store().projects().of(view.workflowId()).root();
  }

  @Override
  public PackExporter exporter() {
    return Exporters.local();
  }

  @Override
  public CutoutFile cutout(Path photo, Path to, CancelToken cancel) {
    Cutout cutout = cutter().cut(new PhotoReader().read(photo, cancel), cancel);
    if (!cutout.found()) {
      throw VitrineException.invalid(
          "No product could be told apart from the ground.",
          "Photograph one product on a plain ground of another colour.");
    }
    PngWriter.write(cutout.image(), to, cancel);
    return new CutoutFile(
        to, cutout.image().getWidth(), cutout.image().getHeight(), cutout.coverage());
  }

  @Override
  public synchronized void close() {
    CutoutEngine engine = cutter;
    Vitrine open = opened;
    cutter = null;
    opened = null;
    if (engine != null) {
      engine.close();
    }
    if (open != null) {
      open.close();
    }
  }
}
