package app.vitrine.store.files;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** The project folders, and the bin deleted ones wait in. */
public final class Projects {
  private static final Pattern WORKFLOW_ID = Pattern.compile("wf-[0-9a-f-]{36}");

  private final Path projects;
  private final Path bin;
  private final AtomicFile files = new AtomicFile();

  /**
   * @param data the data folder
   */
  public Projects(Path data) {
    this.projects = data.resolve("projects");
    this.bin = data.resolve("bin");
  }

  /**
   * The folder of a workflow; not made yet.
   *
   * @throws VitrineException when the id is none
   */
  public ProjectFolder of(String workflowId) {
    return new ProjectFolder(workflowId, projects.resolve(checked(workflowId)), files);
  }

  /** Where a workflow's folder is while it is in the bin. */
  public Path binned(String workflowId) {
    return bin.resolve(checked(workflowId));
  }

  /** Moves a workflow's folder into the bin; nothing when it is there already or never was made. */
  public void bin(String workflowId) {
    move(projects.resolve(checked(workflowId)), bin, workflowId);
  }

  /** Moves a workflow's folder back out of the bin. */
  public void restore(String workflowId) {
    move(bin.resolve(checked(workflowId)), projects, workflowId);
  }

  /** Deletes a workflow's folder for good, wherever it is. */
  public void purge(String workflowId) {
    Folders.delete(projects.resolve(checked(workflowId)));
    Folders.delete(bin.resolve(workflowId));
  }

  private static String checked(String workflowId) {
    if (!WORKFLOW_ID.matcher(workflowId).matches()) {
      throw VitrineException.invalid(
          "\"" + workflowId + "\" is not the id of a workflow.", "List the packages to see ids.");
    }
    return workflowId;
  }

  private static void move(Path from, Path into, String workflowId) {
    if (!Files.isDirectory(from)) {
      return;
    }
    try {
      Files.createDirectories(into);
      Files.move(from, into.resolve(workflowId), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw VitrineException.internal(
          from + " could not be moved.", "Close programs that use its files.", failed);
    }
  }
}
