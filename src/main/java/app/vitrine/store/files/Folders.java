package app.vitrine.store.files;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks that delete; links are deleted, never followed. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all in it; nothing when it is not there. */
  static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    walk(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes the files whose name matches; returns how many. */
  static int deleteFiles(Path folder, Predicate<String> name) {
    AtomicInteger deleted = new AtomicInteger();
    walk(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (name.test(String.valueOf(file.getFileName()))) {
              Files.delete(file);
              deleted.incrementAndGet();
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return deleted.get();
  }

  private static void walk(Path folder, SimpleFileVisitor<Path> visitor) {
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException failed) {
      throw VitrineException.internal(
          folder + " could not be cleaned up.",
          "Close programs that use its files, and check its permissions.",
          failed);
    }
  }
}
