package app.vitrine.media.film;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Files that are written beside their place and moved there when they are whole. */
final class TemporaryFiles {
  private TemporaryFiles() {}

  /** A name beside {@code target}, on the same disk. */
  static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  /** Forces a whole file to the disk and moves it to its place, over what was there. */
  static void settle(Path whole, Path target) {
    try {
      try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      try {
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException refused) {
      throw VitrineException.internal(
          "The file " + target.getFileName() + " could not be saved.",
          "Check that the disk has room and the folder can be written to, then try again.",
          refused);
    }
  }

  /** Removes a file that is of no use; a failure to do so is only logged. */
  static void discard(@Nullable Path file) {
    if (file == null) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      LoggerFactory.getLogger(TemporaryFiles.class)
          .warn("temporary file {} stays behind", file, refused);
    }
  }
}
