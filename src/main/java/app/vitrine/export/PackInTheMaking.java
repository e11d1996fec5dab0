package app.vitrine.export;

import app.vitrine.domain.work.Listing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The hidden folder beside a pack's place in which the pack is made. Its lock says that its maker
 * is alive; what a killed maker left is put right and removed at the next use of the folder around
 * it.
 */
final class PackInTheMaking implements AutoCloseable {
  private static final String PREFIX = ".vitrine-pack-";

  /** Locked while the maker lives; holds the name of the pack's place. */
  private static final String LOCK = "lock";

  /** The pack being made, and what stood in its place before. */
  private static final String NEW = "new";

  private static final String OLD = "old";

  /** More than any file system allows a name. */
  private static final int LONGEST_NAME_BYTES = 2_048;

  private final Path folder;
  private final Path target;
  private final FileChannel lock;

  private PackInTheMaking(Path folder, Path target, FileChannel lock) {
    this.folder = folder;
    this.target = target;
    this.lock = lock;
  }

  /** Begins a pack for {@code target}, in {@code parent}, which exists. */
  static PackInTheMaking begin(Path parent, Path target) throws IOException {
    Path folder = Files.createTempDirectory(parent, PREFIX);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    PackInTheMaking pack = new PackInTheMaking(folder, target, lock);
    try {
      if (lock.tryLock() == null) {
        throw new IOException("its lock is held by another program");
      }
      String name = String.valueOf(target.getFileName());
      lock.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
      Files.createDirectory(folder.resolve(NEW));
      return pack;
    } catch (IOException | RuntimeException refused) {
      pack.close();
      throw refused;
    }
  }

  /** Where the pack's files are written to. */
  Path content() {
    return folder.resolve(NEW);
  }

  /** Puts the pack into its place, instead of what stood there. */
  void takePlace() throws IOException {
    Path old = folder.resolve(OLD);
    boolean replaced = Files.exists(target);
    if (replaced) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(content(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      if (replaced) {
        putBack(old, failed);
      }
      throw failed;
    }
  }

  private void putBack(Path old, IOException failed) {
    try {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException alsoRefused) {
      failed.addSuppressed(alsoRefused);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    boolean holdsTheEarlierPack = Files.exists(folder.resolve(OLD)) && !Files.exists(target);
    if (!holdsTheEarlierPack) {
      remove(folder);
    }
  }

  /**
   * Removes what killed makers left in {@code parent}. A pack that was already taken from its place
   * goes back to it.
   */
  static void sweep(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    for (Path folder : Listing.of(parent).stream().filter(PackInTheMaking::isOne).toList()) {
      Optional<String> name = nameIfAbandoned(folder);
      if (name.isPresent()) {
        restore(folder, parent, name.get());
        remove(folder);
      }
    }
  }

  private static boolean isOne(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(PREFIX)
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS);
  }

  /** The name of the pack's place; nothing while its maker lives. */
  private static Optional<String> nameIfAbandoned(Path folder) throws IOException {
    try (FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (channel.tryLock() == null) {
        return Optional.empty();
      }
      ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME_BYTES);
      channel.read(name, 0);
      return Optional.of(new String(name.array(), 0, name.position(), StandardCharsets.UTF_8));
    } catch (OverlappingFileLockException madeByThisProcess) {
      return Optional.empty();
    }
  }

  private static void restore(Path folder, Path parent, String name) throws IOException {
    Path old = folder.resolve(OLD);
    if (!Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Path place = parent.resolve(name).normalize();
      if (parent.equals(place.getParent()) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (InvalidPathException notAName) {
      throw new IOException("a name that cannot be: " + name, notAName);
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path inside : Listing.deep(folder).reversed()) {
      Files.deleteIfExists(inside);
    }
  }
}
