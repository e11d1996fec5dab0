package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regenerate}: makes a part of a package anew and waits for it. */
@Command(name = "regenerate", sortOptions = false)
final class RegenerateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Option(names = "--target", required = true, paramLabel = "PART")
  Target target = Target.ALL;

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Mixin JsonOption output = new JsonOption();

  RegenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      UUID found = PackageIds.find(bench, id);
      PackageView view =
          new RunWatch(session, bench, output.json, null)
              .follow(() -> bench.orchestrator().regenerate(found, target, reason));
      return new RunOutcome(session).tell(bench, view, null, output.json);
    }
  }
}
