package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code resume}: goes on with every interrupted run and waits for them. */
@Command(name = "resume")
final class ResumeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin OutFolder out = new OutFolder();

  @Mixin JsonOption output = new JsonOption();

  ResumeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      out.check(interrupted(bench));
      List<PackageView> ended =
          new RunWatch(session, bench, output.json, out.path)
              .followAll(() -> bench.orchestrator().recover());
      @Nullable Path copied = out.copy(ended, bench, session.words().locale());
      if (output.json) {
        session.print(PackageDocument.list(ended.stream().map(ListedPackage::of).toList()));
        return worst(ended);
      }
      if (ended.isEmpty()) {
        session.print(session.words().say("resume.nothing"));
      }
      RunOutcome outcome = new RunOutcome(session);
      ended.forEach(view -> outcome.tell(bench, view, view.runSucceeded() ? copied : null, false));
      return worst(ended);
    }
  }

  private static List<PackageView> interrupted(Workbench bench) {
    return bench.packages().stream()
        .filter(listed -> listed.status().isActive())
        .map(listed -> bench.orchestrator().describe(listed.id()))
        .toList();
  }

  private static int worst(List<PackageView> ended) {
    return ended.stream()
        .mapToInt(RunOutcome::exitCode)
        .filter(code -> code != ExitCode.OK)
        .findFirst()
        .orElse(ExitCode.OK);
  }
}
