package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.PackFolder;
import app.vitrine.export.WorkingCopy;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --out}: a folder that also gets copies of what a run made. */
final class OutFolder {
  @Option(names = "--out", paramLabel = "DIR")
  @Nullable Path path;

  /**
   * The folder, looked at before the work begins.
   *
   * @return null where none was given
   * @throws app.vitrine.domain.error.VitrineException when it holds other files or cannot be
   *     written to
   */
  @Nullable PackFolder ready() {
    return path == null ? null : PackFolder.at(path);
  }

  /**
   * Copies a package whose run succeeded.
   *
   * @param reader of the pages among them
   * @return where to; null for nowhere
   */
  static @Nullable Path copy(
      PackageView view, Workbench bench, @Nullable PackFolder to, Locale reader) {
    if (to == null || !view.runSucceeded()) {
      return null;
    }
    WorkingCopy.write(view, bench.projectFolder(view), to, reader);
    return to.path();
  }
}
