package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.Moment;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.PackagePage;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.view.PackageView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code approve}: a person approves a package. */
@Command(name = "approve", sortOptions = false)
final class ApproveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Option(names = "--by", paramLabel = "NAME")
  String by = System.getProperty("user.name", "merchant");

  @Mixin JsonOption output = new JsonOption();

  ApproveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      UUID found = PackageIds.find(bench, id);
      refuseApproved(bench.orchestrator().describe(found));
      PackageView view = bench.orchestrator().approve(found, by);
      session.print(
          output.json ? PackageDocument.status(view, bench.projectFolder(view)) : approved(view));
      return ExitCode.OK;
    }
  }

  /** Who approves twice learns when it was done, which no other refusal could tell. */
  private static void refuseApproved(PackageView view) {
    Instant when = view.completedAt();
    if (view.approvalStatus() == ApprovalStatus.APPROVED && when != null) {
      throw VitrineException.conflict(
          "“"
              + view.title()
              + "” is already approved, on "
              + Moment.in(ZoneId.systemDefault(), when)
              + ".",
          "“vitrine export” packs it for a marketplace; “vitrine regenerate” makes a part anew.");
    }
  }

  /** Approving is not refused for an old film: a person may want it so, but has to know. */
  private String approved(PackageView view) {
    String done = session.words().say("approve.done", view.title(), view.workflowId());
    return PackagePage.oldFilm(view)
        ? done + "\n  " + session.words().say("page.old_film", view.workflowId())
        : done;
  }
}
