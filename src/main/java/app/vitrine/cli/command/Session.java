package app.vitrine.cli.command;

import app.vitrine.cli.Workbench;
import app.vitrine.cli.WorkbenchOpener;
import app.vitrine.cli.text.Terminal;
import app.vitrine.cli.text.Words;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What one call of the command line has: where it prints, its words, and the way to the workbench.
 */
final class Session {
  private final WorkbenchOpener opener;
  private final Terminal terminal;
  private final Words words;
  private Optional<Path> dataFolder = Optional.empty();

  Session(WorkbenchOpener opener, Terminal terminal, Words words) {
    this.opener = opener;
    this.terminal = terminal;
    this.words = words;
  }

  Terminal terminal() {
    return terminal;
  }

  Words words() {
    return words;
  }

  WorkbenchOpener opener() {
    return opener;
  }

  Optional<Path> dataFolder() {
    return dataFolder;
  }

  void dataFolder(Path chosen) {
    dataFolder = Optional.of(chosen);
  }

  /** The workbench over the chosen data folder; the caller closes it. */
  Workbench open() {
    return opener.open(dataFolder);
  }

  void print(String text) {
    terminal.out().print(text.endsWith("\n") ? text : text + "\n");
    terminal.out().flush();
  }

  void tell(String text) {
    terminal.err().println(text);
    terminal.err().flush();
  }
}
