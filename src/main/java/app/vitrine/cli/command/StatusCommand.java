package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.PackagePage;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code status}: where a package stands. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Mixin JsonOption output = new JsonOption();

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().describe(PackageIds.find(bench, id));
      Path folder = bench.projectFolder(view);
      session.print(
          output.json
              ? PackageDocument.status(view, folder)
              : new PackagePage(session.words()).head(view, folder));
      return ExitCode.OK;
    }
  }
}
