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

/** {@code cancel}: ends a package that is not finished. */
@Command(name = "cancel", sortOptions = false)
final class CancelCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Mixin JsonOption output = new JsonOption();

  CancelCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().cancel(PackageIds.find(bench, id), reason);
      session.print(
          output.json
              ? PackageDocument.status(
                  view, bench.projectFolder(view), CancelReason.of(bench, view))
              : session.words().say("cancel.done", view.title(), view.workflowId()));
      return ExitCode.OK;
    }
  }
}
