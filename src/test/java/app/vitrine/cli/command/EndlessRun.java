package app.vitrine.cli.command;

import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.cli.text.Terminal;
import app.vitrine.domain.state.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** A process that generates a package whose video never gets done. */
final class EndlessRun {
  private EndlessRun() {}

  /**
   * Runs until interrupted.
   *
   * @param arguments the folder for the package's files, then further words of the command
   */
  public static void main(String[] arguments) {
    DeskOpener desk = new DeskOpener(Path.of(arguments[0]));
    desk.stages.on(
        Stage.VIDEO_GENERATION,
        order -> {
          order.cancel().pause(Duration.ofMinutes(1));
          throw new IllegalStateException("nobody interrupted");
        });
    Terminal terminal = new Terminal(System.out, System.err, false);
    System.exit(
        new CommandLineProgram(desk, terminal, Locale.ENGLISH, "0.1.0")
            .run(
                Stream.concat(
                        Stream.of("generate", "--image", "m.jpg", "--background", "A mug."),
                        Stream.of(arguments).skip(1))
                    .toArray(String[]::new)));
  }
}
