package app.vitrine.studio.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Copies of pictures under names that tell what they show, for other programs to take. They lie in
 * a folder of their own until the program ends.
 */
final class HandedOut {
  private static final int LONGEST_NAME = 80;
  private static final String UNFIT = "[\\p{Cntrl}\\\\/:*?\"<>|]+";

  private final Map<Path, Path> copies = new ConcurrentHashMap<>();
  private @Nullable Path folder;

  /** The copy of a file, when it was made; never waits for one being made. */
  Path ready(Path file) {
    return copies.getOrDefault(file, file);
  }

  /** Makes a copy; called off the screen's thread. */
  synchronized Path copy(Path file, String product, String picture) throws IOException {
    Path there = copies.get(file);
    if (there != null && Files.exists(there)) {
      return there;
    }
    Path into = folder;
    if (into == null) {
      into = Files.createTempDirectory("vitrine-pictures");
      into.toFile().deleteOnExit();
      folder = into;
    }
    Path copy = into.resolve(name(product, picture, ending(file)));
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    copy.toFile().deleteOnExit();
    copies.put(file, copy);
    return copy;
  }

  /** A file name that any system takes. */
  static String name(String product, String picture, String ending) {
    String title = product.replaceAll(UNFIT, " ").replaceAll("\\s+", " ").strip();
    int length = Math.min(title.length(), LONGEST_NAME);
    if (length > 0
        && length < title.length()
        && Character.isHighSurrogate(title.charAt(length - 1))) {
      length--;
    }
    String cut = title.substring(0, length).strip().replaceAll("^\\.+", "");
    String shows = picture.replaceAll(UNFIT, " ").strip();
    return (cut.isEmpty() ? shows : cut + " - " + shows) + ending;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
