package app.vitrine.tool;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.store.files.AtomicFile;
import app.vitrine.store.files.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file in the making, beside where it will stand in the project folder. What was not kept when
 * the draft is closed is removed, so that work that failed or was cancelled leaves nothing behind.
 */
final class Draft implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

  private final ProjectFolder folder;
  private final String name;
  private final Path file;

  /**
   * Prepares a place.
   *
   * @param name where the file will stand, relative to the project folder
   */
  Draft(ProjectFolder folder, String name) {
    this.folder = folder;
    this.name = name;
    this.file = folder.temporary(name);
  }

  /** Where to write. */
  Path file() {
    return file;
  }

  /** Whether the finished file is the same as {@code other}, and that one is still there. */
  boolean isLike(MediaFile other) {
    try {
      return AtomicFile.measure(file).sha256().equals(other.sha256()) && folder.isIntact(other);
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          file + " cannot be read back.", "Check the disk, then try again.", unreadable);
    }
  }

  /** Moves the finished file to its place. */
  MediaFile keep(String label, String mime) {
    return folder.adopt(file, name, label, mime);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      LOG.warn("{} stays until the next start sweeps it away", file, held);
    }
  }
}
