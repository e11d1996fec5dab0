package app.vitrine.cli.command;

import picocli.CommandLine.Option;

/** The option that asks for a JSON document instead of text. */
final class JsonOption {
  static final String NAME = "--json";

  @Option(names = NAME)
  boolean json;
}
