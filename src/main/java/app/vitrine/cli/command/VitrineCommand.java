package app.vitrine.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code vitrine} itself. */
@Command(name = "vitrine", sortOptions = false)
final class VitrineCommand implements Callable<Integer> {
  private final Session session;

  @Spec CommandSpec spec;

  VitrineCommand(Session session) {
    this.session = session;
    this.spec = CommandSpec.create();
  }

  @Option(names = "--data-dir", paramLabel = "DIR", scope = ScopeType.INHERIT)
  void dataFolder(Path chosen) {
    session.dataFolder(chosen);
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
    return ExitCode.OK;
  }
}
