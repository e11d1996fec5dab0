package app.vitrine.studio.library;

/** Names the folder a package is exported into. */
final class ExportFolder {
  private static final int LONGEST_TITLE = 60;

  private ExportFolder() {}

  /** A name that every file system takes. */
  static String name(String title, String preset) {
    String clean = title.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", " ").replaceAll("\\s+", " ");
    String stripped = clean.strip().replaceAll("^\\.+|[. ]+$", "");
    int end = Math.min(stripped.length(), LONGEST_TITLE);
    if (end > 0 && end < stripped.length() && Character.isHighSurrogate(stripped.charAt(end - 1))) {
      end--;
    }
    return (stripped.substring(0, end) + " " + preset).strip();
  }
}
