package app.vitrine.tool;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.store.files.ProjectFolder;
import java.util.Map;

/** Texts in the project folder. */
public final class FileTools {
  private static final String MARKDOWN = "text/markdown";

  private final ToolRegistry registry;
  private final ProjectFolder folder;

  FileTools(ToolRegistry registry, ProjectFolder folder) {
    this.registry = registry;
    this.folder = folder;
  }

  /**
   * Writes a Markdown page, whole or not at all.
   *
   * @param name relative to the project folder
   */
  public MediaFile write(ToolScope scope, String name, String label, String markdown) {
    return registry.call(
        scope.caller(),
        Tool.WRITE_FILE,
        Map.of("file", name, "characters", Integer.toString(markdown.length())),
        () -> folder.writeText(name, label, MARKDOWN, markdown),
        file -> file.bytes() + " bytes");
  }

  /**
   * Reads a text back.
   *
   * @param name relative to the project folder
   */
  public String read(ToolScope scope, String name) {
    return registry.call(
        scope.caller(),
        Tool.READ_FILE,
        Map.of("file", name),
        () -> folder.readText(name),
        text -> text.length() + " characters");
  }
}
