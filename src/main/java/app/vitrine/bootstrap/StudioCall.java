package app.vitrine.bootstrap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A command line that asks for the window: nothing, or photos and folders of photos to begin with,
 * with a data folder named or not.
 */
record StudioCall(Optional<Path> data, List<Path> photos) {
  private static final String DATA = "--data-dir";

  StudioCall {
    photos = List.copyOf(photos);
  }

  /**
   * The call these arguments are; empty when they are a command, or nothing that can be understood.
   *
   * @param command whether a word is a command, which it stays where a folder has that name
   */
  static Optional<StudioCall> of(String[] arguments, Predicate<String> command) {
    try {
      return read(arguments, command);
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  private static Optional<StudioCall> read(String[] arguments, Predicate<String> command) {
    Optional<Path> data = Optional.empty();
    List<Path> photos = new ArrayList<>();
    for (int at = 0; at < arguments.length; at++) {
      String each = arguments[at];
      if (each.equals(DATA) && at + 1 < arguments.length) {
        at++;
        data = Optional.of(Path.of(arguments[at]));
      } else if (each.startsWith(DATA + "=")) {
        data = Optional.of(Path.of(each.substring(DATA.length() + 1)));
      } else if (!each.startsWith("-") && isToTake(each, command)) {
        photos.add(Path.of(each).toAbsolutePath());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new StudioCall(data, photos));
  }

  private static boolean isToTake(String word, Predicate<String> command) {
    Path named = Path.of(word);
    return Files.isRegularFile(named)
        || (!word.isEmpty() && Files.isDirectory(named) && !command.test(word));
  }
}
