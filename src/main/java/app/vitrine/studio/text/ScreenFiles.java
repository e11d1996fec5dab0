package app.vitrine.studio.text;

import java.util.List;

/** What the files of each screen are called: its words, its looks. */
public final class ScreenFiles {
  /** The names, what encloses the screens first; a later sheet of looks goes before an earlier. */
  public static final List<String> NAMES =
      List.of(
          "shell",
          "create",
          "library",
          "packages",
          "copy",
          "images",
          "video",
          "qa",
          "activity",
          "review",
          "brand",
          "insights",
          "settings");

  private ScreenFiles() {}
}
