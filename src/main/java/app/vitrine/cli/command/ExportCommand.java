package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.Printable;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.ExportOrder;
import app.vitrine.export.ExportPresets;
import app.vitrine.export.ExportedPack;
import app.vitrine.export.PreflightNote;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: an approved package as a marketplace pack. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID")
  String id = "";

  @Option(names = "--to", required = true, paramLabel = "DIR")
  Path to = Path.of("");

  @Option(names = "--preset", paramLabel = "NAME")
  String preset = ExportPresets.GENERIC;

  @Mixin JsonOption output = new JsonOption();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      PackageView view = bench.orchestrator().describe(PackageIds.find(bench, id));
      ExportedPack pack =
          bench
              .exporter()
              .export(
                  new ExportOrder(
                      view,
                      bench.projectFolder(view),
                      preset,
                      bench.orchestrator().choices(view.id()),
                      session.words().locale()),
                  to,
                  CancelToken.none());
      session.print(output.json ? PackageDocument.export(view, pack) : text(view, pack));
      return ExitCode.OK;
    }
  }

  private String text(PackageView view, ExportedPack pack) {
    StringBuilder text = new StringBuilder();
    text.append(
        session
            .words()
            .say("export.done", view.title(), pack.files().size(), pack.folder().toString()));
    text.append('\n');
    if (!pack.notes().isEmpty()) {
      text.append(session.words().say("export.notes", pack.notes().size())).append('\n');
    }
    for (PreflightNote note : pack.notes()) {
      text.append(note.severity() == Severity.BLOCKING ? "  ✗ " : "  ! ");
      text.append(
              Printable.line(
                  session.words().told(note.subject())
                      + session.words().say("page.colon")
                      + session.words().typed(session.words().told(note.message()))))
          .append('\n');
    }
    return text.toString();
  }
}
