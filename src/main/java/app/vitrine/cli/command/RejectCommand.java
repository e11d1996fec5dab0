package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.view.PackageView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reject}: a person rejects a package and says why. */
@Command(name = "reject", sortOptions = false)
final class RejectCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Option(names = "--comment", required = true, paramLabel = "TEXT")
  String comment = "";

  @Mixin JsonOption output = new JsonOption();

  RejectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().reject(PackageIds.find(bench, id), comment);
      session.print(
          output.json
              ? PackageDocument.status(view, bench.projectFolder(view))
              : session.words().say("reject.done", view.title(), view.workflowId()));
      return ExitCode.OK;
    }
  }
}
