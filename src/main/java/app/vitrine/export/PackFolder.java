package app.vitrine.export;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a pack goes to. It appears whole or not at all: files are written into a sibling that
 * takes the folder's place at the end. A folder with anything in it that Vitrine did not put there,
 * or that was changed since, is refused and left as it is.
 */
public final class PackFolder {
  private final Path target;

  private PackFolder(Path target) {
    this.target = target;
  }

  /**
   * The folder at {@code path}, which need not exist.
   *
   * @throws VitrineException when it cannot be written to
   */
  public static PackFolder at(Path path) {
    PackFolder folder = new PackFolder(path.toAbsolutePath().normalize());
    folder.check();
    return folder;
  }

  /** Absolute path of the folder. */
  public Path path() {
    return target;
  }

  private void check() {
    if (target.getParent() == null) {
      throw refused("is the top of a disk");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw refused("is a file, not a folder");
    }
    try {
      List<Path> held = files(target);
      if (held.isEmpty()) {
        return;
      }
      Manifest manifest =
          Manifest.read(target).orElseThrow(() -> refused("already holds other files"));
      for (Path file : held) {
        String name = slashed(target.relativize(file));
        if (!name.equals(Manifest.FILE) && !manifest.describes(name, file)) {
          throw refused(
              "holds “" + name + "”, which Vitrine did not put there or was changed since");
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Fills the folder.
   *
   * @param write puts the files into the folder it is given; what it throws leaves the target as it
   *     was
   */
  public void fill(Consumer<Path> write) {
    check();
    Path parent = parent();
    Path partial = null;
    try {
      Files.createDirectories(parent);
      partial = Files.createTempDirectory(parent, ".vitrine-pack-");
      Path content = Files.createDirectory(partial.resolve("new"));
      write.accept(content);
      takePlace(content, partial.resolve("old"));
    } catch (IOException failed) {
      throw VitrineException.internal(
          "The folder " + target + " could not be written: " + failed.getMessage() + ".",
          "Check that there is room on the disk and that the folder may be written to.",
          failed);
    } finally {
      remove(partial);
    }
  }

  private void takePlace(Path content, Path old) throws IOException {
    boolean replaced = Files.exists(target);
    if (replaced) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      if (replaced) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw failed;
    }
  }

  private Path parent() {
    Path parent = target.getParent();
    if (parent == null) {
      throw refused("is the top of a disk");
    }
    return parent;
  }

  private VitrineException refused(String why) {
    return VitrineException.invalid(
        "The folder " + target + " " + why + ", so nothing was written into it.",
        "Choose a new or an empty folder.");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  private static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  private static void remove(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path inside : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(inside);
      }
    } catch (IOException leftOver) {
      throw new UncheckedIOException(leftOver);
    }
  }
}
