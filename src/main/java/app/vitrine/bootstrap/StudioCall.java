package app.vitrine.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line that asks for the window: nothing, or photos to begin with, with a data folder
 * named or not.
 */
record StudioCall(Optional<Path> data, List<Path> photos) {
  private static final String DATA = "--data-dir";

  StudioCall {
    photos = List.copyOf(photos);
  }

  /** The call these arguments are; empty when they are a command. */
  static Optional<StudioCall> of(String[] arguments) {
    Optional<Path> data = Optional.empty();
    List<Path> photos = new ArrayList<>();
    for (int at = 0; at < arguments.length; at++) {
      String each = arguments[at];
      if (each.equals(DATA) && at + 1 < arguments.length) {
        at++;
        data = Optional.of(Path.of(arguments[at]));
      } else if (each.startsWith(DATA + "=")) {
        data = Optional.of(Path.of(each.substring(DATA.length() + 1)));
      } else if (!each.startsWith("-") && Files.isRegularFile(Path.of(each))) {
        photos.add(Path.of(each).toAbsolutePath());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new StudioCall(data, photos));
  }
}
