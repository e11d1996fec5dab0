package app.vitrine.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A word where a command was expected that names a file, which is not there. */
final class MissingPhoto {
  /** A name with a folder or an ending, as no command has. */
  private static final Pattern FILE = Pattern.compile(".*([/\\\\].*|[.]\\p{Alnum}{2,5})");

  private MissingPhoto() {}

  /** The file's name as it was typed; empty when something else is wrong. */
  static Optional<String> of(ParameterException misuse) {
    boolean atStart = misuse.getCommandLine().getParent() == null;
    return atStart && misuse instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream()
            .filter(word -> !word.startsWith("-") && FILE.matcher(word).matches())
            .filter(word -> !isThere(word))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isThere(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
