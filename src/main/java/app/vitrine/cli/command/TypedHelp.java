package app.vitrine.cli.command;

import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Help that shows the program as the person typed it. Its name stays what it is: the keys of the
 * help's words begin with it.
 */
final class TypedHelp extends Help {
  private final String name;
  private final String typed;

  TypedHelp(CommandSpec command, ColorScheme colours, String typed) {
    super(command, colours);
    this.name = command.root().name();
    this.typed = typed;
  }

  @Override
  public String synopsis(int headingLength) {
    String usual = super.synopsis(headingLength + typed.length() - name.length());
    return usual.startsWith(name) ? typed + usual.substring(name.length()) : usual;
  }
}
