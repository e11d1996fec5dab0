package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.PackageTable;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code list}: every package. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private final Session session;

  @Mixin JsonOption output = new JsonOption();

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workbench bench = session.open()) {
      List<ListedPackage> packages = bench.packages();
      session.print(
          output.json
              ? PackageDocument.list(packages)
              : new PackageTable(session.words(), ZoneId.systemDefault()).of(packages));
      return ExitCode.OK;
    }
  }
}
