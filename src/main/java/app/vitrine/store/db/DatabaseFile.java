package app.vitrine.store.db;

import app.vitrine.domain.error.FullDisk;
import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Looks at the database file before it is opened, and words what can be wrong with it. */
final class DatabaseFile {
  /** Names in the header of H2's file (MVStore documentation, "File Header"). */
  private static final String CLOSED_IN_ORDER = "clean";

  private static final String NEWEST_VERSION = "version";

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
        throw unreadable(file, null);
      }
    } catch (IOException unknown) {
      throw unreadable(file, unknown);
    }
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      if (store.getMapNames().isEmpty() || hasLostItsEnd(store)) {
        throw unreadable(file, null);
      }
    } catch (MVStoreException | IllegalStateException damaged) {
      throw unreadable(file, damaged);
    }
  }

  /**
   * Whether a file that was closed in order is now older than it was then: a file that was cut
   * short opens as what stood in the part that is left. The header of one that was never closed, as
   * after a kill or a power cut, may be ahead of the file, and what is left of that is used.
   */
  private static boolean hasLostItsEnd(MVStore store) {
    Map<String, Object> header = store.getStoreHeader();
    return header.containsKey(CLOSED_IN_ORDER)
        && store.getCurrentVersion() < DataUtils.readHexLong(header, NEWEST_VERSION, 0);
  }

  /** The sentence for a database that cannot be opened. */
  static VitrineException unopened(Path file, Throwable cause) {
    if (isDiskFull(file, cause)) {
      return refused(file, cause);
    }
    for (Throwable why = cause; why != null; why = why.getCause()) {
      if (why instanceof FlywayValidateException) {
        return VitrineException.internal(
            "The library's database "
                + file.toAbsolutePath()
                + " was made by another version of Vitrine; it was left as it is.",
            "Use the newest version of Vitrine.",
            cause);
      }
    }
    return unreadable(file, cause);
  }

  static VitrineException unreadable(Path file, @Nullable Throwable cause) {
    return VitrineException.internal(
        "The library's database "
            + file.toAbsolutePath()
            + " cannot be read; it was left as it is.",
        "Restore it from a backup, or move the file elsewhere to start with an empty library;"
            + " pictures, films and texts are still in the projects folder beside it.",
        cause);
  }

  /** The sentence for a change that something else came before. */
  static VitrineException overtaken(Throwable cause) {
    VitrineException conflict =
        VitrineException.conflict(
            "The package was changed by something else at the same moment.",
            "Look at it again, then repeat what you did.");
    conflict.addSuppressed(cause);
    return conflict;
  }

  /** The sentence for a database that stopped working. */
  static VitrineException refused(Path file, Throwable cause) {
    return isDiskFull(file, cause)
        ? VitrineException.internal(
            "The disk is full: the library's database "
                + file.toAbsolutePath()
                + " could not be written.",
            "Make space on the disk, then start Vitrine again; “vitrine resume” goes on.",
            cause)
        : VitrineException.internal(
            "The library's database " + file.toAbsolutePath() + " could not be used.",
            "Check that its disk has space and may be written, then start Vitrine again.",
            cause);
  }

  private static boolean isDiskFull(Path file, Throwable cause) {
    for (Throwable why = cause; why != null; why = why.getCause()) {
      if (why instanceof IOException failed && FullDisk.refused(failed, file)) {
        return true;
      }
    }
    return false;
  }
}
