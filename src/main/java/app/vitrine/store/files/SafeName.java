package app.vitrine.store.files;

import app.vitrine.domain.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Relative file names that mean the same on every platform and cannot leave their folder: parts
 * joined by forward slashes, none of which is special to a file system.
 */
public final class SafeName {
  /** Longest part in UTF-8 bytes; file systems allow 255, less what a temporary name adds. */
  public static final int PART_BYTES = 200;

  /** Longest name in characters. */
  public static final int NAME_CHARACTERS = 400;

  /** Ending of a file that is still being written. */
  public static final String PART_SUFFIX = ".part";

  private static final int DEEPEST = 8;

  /** How much of a refused name is repeated to the person. */
  private static final int SHOWN_CHARACTERS = 60;

  /** Characters Windows forbids in names, with the separators of both kinds of platform. */
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  /** Device names of Windows, with or without an extension. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private SafeName() {}

  /**
   * The name, when it is safe.
   *
   * @throws VitrineException when it is not
   */
  public static String check(String name) {
    String[] parts = name.split("/", -1);
    boolean safe = name.length() <= NAME_CHARACTERS && parts.length <= DEEPEST;
    for (String part : parts) {
      safe = safe && isSafePart(part);
    }
    if (!safe) {
      throw VitrineException.invalid(
          "\"" + printable(name) + "\" is not a name a project file can have.",
          "Use a relative name with forward slashes and without special characters.");
    }
    return name;
  }

  private static boolean isSafePart(String part) {
    return !part.isEmpty()
        && !part.startsWith(" ")
        && !part.endsWith(" ")
        && !part.endsWith(".")
        && !part.endsWith(PART_SUFFIX)
        && part.codePoints().allMatch(SafeName::isSafe)
        && !DEVICE.matcher(part).matches()
        && part.getBytes(StandardCharsets.UTF_8).length <= PART_BYTES;
  }

  private static boolean isSafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // Invisible characters, some of which turn the reading direction of a name around.
      case Character.FORMAT -> false;
      default -> FORBIDDEN.indexOf(character) < 0;
    };
  }

  private static String printable(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(SHOWN_CHARACTERS)
        .forEach(c -> shown.appendCodePoint(isSafe(c) || c == '/' || c == '\\' ? c : '?'));
    return shown.toString();
  }
}
