package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
              : session.words().say("reject.done", view.title(), view.workflowId(), remake(view)));
      return ExitCode.OK;
    }
  }

  /** The one part that people's comments wait for, or all where they wait for more. */
  private static String remake(PackageView view) {
    List<Target> waiting =
        view.remarks().stream()
            .filter(remark -> remark.runId() == null && !remark.quiet())
            .map(remark -> Objects.requireNonNullElse(remark.target(), Target.ALL))
            .distinct()
            .toList();
    Target part = waiting.size() == 1 ? waiting.getFirst() : Target.ALL;
    return part.name().toLowerCase(Locale.ROOT);
  }
}
