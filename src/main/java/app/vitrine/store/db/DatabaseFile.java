package app.vitrine.store.db;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Looks at the database file before it is opened, and words what can be wrong with it. */
final class DatabaseFile {
  private DatabaseFile() {}

  /**
   * Reads the file's structure without changing it.
   *
   * @throws VitrineException when it is there and cannot be a database of ours
   */
  static void check(Path file) {
    if (file.toString().contains(";")) {
      throw VitrineException.invalid(
          "The data folder " + file.getParent() + " has a semicolon in its name.",
          "Choose a folder without one.");
    }
    if (!Files.exists(file)) {
      return;
    }
    try {
      if (Files.size(file) == 0) {
        throw unreadable(file, new IOException("the file is empty"));
      }
    } catch (IOException unknown) {
      throw unreadable(file, unknown);
    }
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      store.getMapNames();
    } catch (MVStoreException damaged) {
      throw unreadable(file, damaged);
    }
  }

  static VitrineException unreadable(Path file, Throwable cause) {
    return VitrineException.internal(
        "The library's database "
            + file.toAbsolutePath()
            + " cannot be read; it was left as it is.",
        "Restore it from a backup, or move the file elsewhere to start with an empty library;"
            + " pictures, films and texts are still in the projects folder beside it.",
        cause);
  }

  static VitrineException refused(Path file, Throwable cause) {
    return VitrineException.internal(
        "The library's database " + file.toAbsolutePath() + " could not be written.",
        "Check that its disk has space and may be written, then start Vitrine again.",
        cause);
  }
}
