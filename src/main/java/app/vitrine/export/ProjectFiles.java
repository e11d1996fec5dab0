package app.vitrine.export;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files a package's project folder holds, checked against what was recorded of them. */
record ProjectFiles(Path folder) {
  /**
   * The file on disk.
   *
   * @throws VitrineException when it is gone, leaves the folder, or is not the one that was
   *     recorded
   */
  Path find(MediaFile media) {
    Path file = locate(media.file());
    try {
      if (!Sha256.of(file).equals(media.sha256())) {
        throw lost(media.file(), "is not the file that was made and reviewed");
      }
      return file;
    } catch (IOException unreadable) {
      throw unreadable(media.file(), unreadable);
    }
  }

  /** A file of which no hash was recorded, as far as it is there. */
  Optional<Path> present(String name) {
    return Files.isRegularFile(folder.resolve(name)) ? Optional.of(locate(name)) : Optional.empty();
  }

  /** As {@link #find}, for a file of which no hash was recorded. */
  Path locate(String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        throw lost(name, "is missing from the package's folder");
      }
      if (!file.toRealPath().startsWith(root)) {
        throw lost(name, "leads out of the package's folder");
      }
      return file;
    } catch (IOException unreadable) {
      throw unreadable(name, unreadable);
    }
  }

  private static VitrineException unreadable(String name, IOException cause) {
    return VitrineException.internal(
        "The file " + name + " cannot be read: " + cause.getMessage() + ".",
        "Check the disk, then try again.",
        cause);
  }

  private static VitrineException lost(String name, String why) {
    return VitrineException.internal(
        "The file " + name + " " + why + ".",
        "Regenerate that part of the package, then try again.",
        null);
  }
}
