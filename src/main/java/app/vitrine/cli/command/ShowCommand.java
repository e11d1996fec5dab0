package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.PackagePage;
import app.vitrine.cli.text.PackageTable;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code status}: where a package stands; {@code show}: that, and everything in it. */
@Command
final class ShowCommand implements Callable<Integer> {
  private final Session session;
  private final boolean everything;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Mixin JsonOption output = new JsonOption();

  private ShowCommand(Session session, boolean everything) {
    this.session = session;
    this.everything = everything;
  }

  static ShowCommand status(Session session) {
    return new ShowCommand(session, false);
  }

  static ShowCommand everything(Session session) {
    return new ShowCommand(session, true);
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().describe(PackageIds.find(bench, id));
      session.print(output.json ? document(bench, view) : page(bench, view));
      return ExitCode.OK;
    }
  }

  private String document(Workbench bench, PackageView view) {
    Path folder = bench.projectFolder(view);
    String cancelled = CancelReason.of(bench, view);
    return everything
        ? PackageDocument.full(view, folder, cancelled)
        : PackageDocument.status(view, folder, cancelled);
  }

  private String page(Workbench bench, PackageView view) {
    Path folder = bench.projectFolder(view);
    PackagePage page = new PackagePage(session.words());
    PackageTable table = new PackageTable(session.words(), ZoneId.systemDefault());
    String cancelled = CancelReason.of(bench, view);
    return (everything
            ? page.overview(view, folder, cancelled)
            : page.head(view, folder, cancelled))
        + table.interrupted(bench.packages());
  }
}
