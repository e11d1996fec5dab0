package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.concurrent.Callable;
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
      return tell(bench, ended, out.copy(ended, bench, session.words().locale()));
    }
  }

  private int tell(Workbench bench, List<PackageView> ended, Copies copies) {
    RunOutcome outcome = new RunOutcome(session);
    if (output.json) {
      session.print(
          PackageDocument.list(
              ended.stream().map(ListedPackage::of).toList(), copies.failure(), session.words()));
    } else if (ended.isEmpty()) {
      session.print(session.words().say("resume.nothing"));
    } else {
      ended.forEach(view -> outcome.tell(bench, view, view.runSucceeded() ? copies.to() : null));
    }
    return outcome.exitCode(worst(ended), copies);
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
