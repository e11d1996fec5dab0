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

/** {@code show}: a package with everything in it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Mixin JsonOption output = new JsonOption();

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().describe(PackageIds.find(bench, id));
      Path folder = bench.projectFolder(view);
      session.print(
          output.json
              ? PackageDocument.full(view, folder, null)
              : new PackagePage(session.words()).overview(view, folder));
      return ExitCode.OK;
    }
  }
}
