package app.vitrine.store.db;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the database file small again. As commits are only ever added at its end, what they
 * replaced stays in the file; before it is opened a file that holds mostly such remains is written
 * anew under another name and moved into place when it is whole.
 */
final class Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /** Files up to this size are left alone. */
  static final long SMALL = 32L << 20;

  /** Share of the file's content still in use below which it is worth writing anew. */
  private static final int SPARSE_PERCENT = 30;

  private static final String COPY = ".compact";

  /** What H2 adds to the name while it compacts. */
  private static final String COMPACTED = ".tempFile";

  private Compaction() {}

  /**
   * Compacts {@code file} if it is larger than {@link #SMALL} and sparse; when that fails, for want
   * of space, say, the file stays as it is.
   */
  static void compactIfSparse(Path file) {
    compactIfSparse(file, SMALL);
  }

  /** As {@link #compactIfSparse(Path)} for files above {@code small} bytes. */
  static void compactIfSparse(Path file, long small) {
    Path copy = file.resolveSibling(file.getFileName() + COPY);
    Path compacted = file.resolveSibling(copy.getFileName() + COMPACTED);
    try {
      // A kill in the midst of it left these.
      Files.deleteIfExists(compacted);
      Files.deleteIfExists(copy);
      if (Files.size(file) <= small || !isSparse(file)) {
        return;
      }
      long before = Files.size(file);
      try {
        Files.copy(file, copy);
        MVStoreTool.compact(copy.toString(), false);
        new AtomicFile().adopt(copy, file);
      } finally {
        Files.deleteIfExists(compacted);
        Files.deleteIfExists(copy);
      }
      LOG.info("database compacted from {} to {} bytes", before, Files.size(file));
    } catch (IOException | MVStoreException | VitrineException left) {
      LOG.warn("the database was not compacted and stays as it is", left);
    }
  }

  private static boolean isSparse(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return store.getFileStore().getChunksFillRate() < SPARSE_PERCENT;
    }
  }
}
