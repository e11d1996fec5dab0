package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.domain.view.PackageView;
import app.vitrine.export.PackFolder;
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
    PackFolder copyTo = out.ready();
    try (Workbench bench = session.open()) {
      List<PackageView> ended =
          new RunWatch(session, bench, output.json, out.path)
              .followAll(() -> bench.orchestrator().recover());
      @Nullable Path copied = copyTo == null ? null : copy(ended, bench, copyTo);
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

  /** Copies what succeeded; of several packages each gets a folder of its own. */
  private @Nullable Path copy(List<PackageView> ended, Workbench bench, PackFolder to) {
    List<PackageView> made = ended.stream().filter(PackageView::runSucceeded).toList();
    for (PackageView view : made) {
      PackFolder place =
          made.size() == 1 ? to : PackFolder.at(to.path().resolve(view.workflowId()));
      OutFolder.copy(view, bench, place, session.words().locale());
    }
    return made.isEmpty() ? null : to.path();
  }

  private static int worst(List<PackageView> ended) {
    return ended.stream()
        .mapToInt(RunOutcome::exitCode)
        .filter(code -> code != ExitCode.OK)
        .findFirst()
        .orElse(ExitCode.OK);
  }
}
