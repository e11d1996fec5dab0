package app.vitrine.cli.text;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * Where the command line prints.
 *
 * @param out results
 * @param err progress, questions and errors
 * @param interactive whether a person watches, so that a line may be drawn over
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
  /** The process's own streams. */
  public static Terminal ofProcess(
      PrintStream out, PrintStream err, Map<String, String> environment) {
    boolean watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(out, err, watched && !dumb);
  }
}
