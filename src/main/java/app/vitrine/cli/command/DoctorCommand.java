package app.vitrine.cli.command;

import app.vitrine.cli.HealthCheck;
import app.vitrine.cli.text.Columns;
import app.vitrine.cli.text.PackageDocument;
import app.vitrine.cli.text.Printable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code doctor}: checks machine, installation and data folder. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private static final int NAME_COLUMNS = 24;

  private final Session session;

  @Mixin JsonOption output = new JsonOption();

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<HealthCheck> checks = session.opener().examine(session.dataFolder());
    session.print(output.json ? PackageDocument.health(checks, session.words()) : text(checks));
    return checks.stream().allMatch(HealthCheck::passed) ? ExitCode.OK : 1;
  }

  private String text(List<HealthCheck> checks) {
    StringBuilder text = new StringBuilder();
    for (HealthCheck check : checks) {
      text.append(check.passed() ? "✓ " : "✗ ");
      text.append(Columns.fit(Printable.line(session.words().told(check.name())), NAME_COLUMNS));
      text.append(Printable.line(session.words().told(check.found()))).append('\n');
      if (!check.advice().isEmpty()) {
        text.append("  → ")
            .append(Printable.line(session.words().typed(session.words().told(check.advice()))))
            .append('\n');
      }
    }
    long problems = checks.stream().filter(check -> !check.passed()).count();
    return text.append(
            problems == 0
                ? session.words().say("doctor.healthy")
                : session.words().say("doctor.problems", problems))
        .append('\n')
        .toString();
  }
}
