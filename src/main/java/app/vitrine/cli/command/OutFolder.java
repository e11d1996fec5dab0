package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.MadeFrom;
import app.vitrine.export.PackFolder;
import app.vitrine.export.WorkingCopy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** {@code --out}: a folder that also gets copies of what a run made. */
final class OutFolder {
  private static final Logger LOG = LoggerFactory.getLogger(OutFolder.class);

  @Option(names = "--out", paramLabel = "DIR")
  @Nullable Path path;

  /**
   * Looks at the folder before a package is made.
   *
   * @throws app.vitrine.domain.error.VitrineException when it holds other files, or another
   *     request's, or cannot be written to
   */
  void check(GenerateRequest request) {
    if (path != null) {
      Path photo =
          request.photo() instanceof PhotoSource.File file && !file.path().isEmpty()
              ? Path.of(file.path())
              : null;
      PackFolder.forRequest(path, MadeFrom.request(photo, request.background()), request.only());
    }
  }

  /**
   * Looks at the folder before work on packages that are there; each of several gets a folder of
   * its own in it.
   *
   * @throws app.vitrine.domain.error.VitrineException when it holds other files, or another
   *     package's, or cannot be written to
   */
  void check(List<PackageView> views) {
    if (path != null) {
      for (PackageView view : views) {
        PackFolder.forCopy(place(path, view, views), view);
      }
    }
  }

  /**
   * Copies each package whose run succeeded.
   *
   * @param views all that there was work on
   * @param reader of the pages among the copies
   */
  Copies copy(List<PackageView> views, Workbench bench, Locale reader) {
    List<PackageView> made = views.stream().filter(PackageView::runSucceeded).toList();
    if (path == null || made.isEmpty()) {
      return Copies.NONE;
    }
    try {
      for (PackageView view : made) {
        WorkingCopy.write(view, bench.projectFolder(view), place(path, view, views), reader);
      }
      return new Copies(path.toAbsolutePath().normalize(), null);
    } catch (VitrineException notWritten) {
      LOG.debug("no copies in {}", path, notWritten);
      return new Copies(
          null, notWritten.keeping("What was made is kept in the package's own folder."));
    }
  }

  private static Path place(Path path, PackageView view, List<PackageView> all) {
    return all.size() == 1 ? path : path.resolve(view.workflowId());
  }
}
