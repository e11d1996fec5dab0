package app.vitrine.export;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files a package's project folder holds, checked against what was recorded of them. */
record ProjectFiles(Path folder) {
  /**
   * The file on disk.
   *
   * @throws VitrineException when it is gone, leaves the folder, or is not the one that was recorded
   */
  Path find(MediaFile media) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(media.file()).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        throw lost(media, "is missing from the package's folder");
      }
      if (!file.toRealPath().startsWith(root)) {
        throw lost(media, "leads out of the package's folder");
      }
      if (!Sha256.of(file).equals(media.sha256())) {
        throw lost(media, "is not the file that was made and reviewed");
      }
      return file;
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "The file " + media.file() + " cannot be read: " + unreadable.getMessage() + ".",
          "Check the disk, then try again.",
          unreadable);
    }
  }

  private static VitrineException lost(MediaFile media, String why) {
    return VitrineException.internal(
        "The file " + media.file() + " " + why + ".",
        "Regenerate that part of the package, then try again.",
        null);
  }
}
