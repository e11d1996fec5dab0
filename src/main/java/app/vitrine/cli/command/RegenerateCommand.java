package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.view.PackageView;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regenerate}: makes a part, a picture or a shot of a package anew and waits for it. */
@Command(name = "regenerate", sortOptions = false)
final class RegenerateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @ArgGroup(multiplicity = "1")
  MadeAnew what = new MadeAnew();

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--by", paramLabel = "NAME")
  String by = System.getProperty("user.name", "merchant");

  @Mixin OutFolder out = new OutFolder();

  @Mixin JsonOption output = new JsonOption();

  RegenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      UUID found = PackageIds.find(bench, id);
      PackageView before = bench.orchestrator().describe(found);
      out.check(List.of(before));
      warn(before);
      PackageView view =
          new RunWatch(session, bench, output.json, out.path)
              .follow(() -> what.begin(bench.orchestrator(), before, reason, by));
      Copies copies = out.copy(List.of(view), bench, session.words().locale());
      return new RunOutcome(session).tell(bench, view, copies, output.json);
    }
  }

  /** An approval is for what was looked at, so it ends as soon as a part of it is made anew. */
  private void warn(PackageView view) {
    if (view.approvalStatus() == ApprovalStatus.APPROVED) {
      session.tell(session.words().say("regenerate.unapproves", view.title()));
    }
  }
}
