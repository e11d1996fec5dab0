package app.vitrine.store.files;

import app.vitrine.domain.error.FullDisk;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.Listing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole files or nothing: to a temporary name in the same folder, forced to the disk, moved
 * into place.
 */
public final class AtomicFile {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Hexadecimal digits of an {@code int}. */
  private static final int UNIQUE_LETTERS = 8;

  private final Disk disk;

  /** Writes to the disk of this machine. */
  public AtomicFile() {
    this(Disk.REAL);
  }

  AtomicFile(Disk disk) {
    this.disk = disk;
  }

  /** Puts a file's content into a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Size and hash of what was written. */
  public record Written(long bytes, String sha256) {}

  /**
   * Writes {@code file}, in place of what was there.
   *
   * @throws VitrineException when the disk is full or refuses; what was there before stays
   */
  public Written write(Path file, Content content) {
    Path part = null;
    try {
      Files.createDirectories(folderOf(file));
      part = temporary(file);
      Written written = fill(part, content);
      move(part, file);
      return written;
    } catch (IOException failed) {
      throw notWritten(file, failed);
    } finally {
      remove(part);
    }
  }

  /** As {@link #write(Path, Content)}. */
  public Written write(Path file, byte[] content) {
    return write(file, out -> out.write(content));
  }

  /**
   * Moves a finished file into place, forced to the disk; copies it when it is on another disk.
   *
   * @throws VitrineException when it cannot be moved; nothing is left at {@code file} that was not
   *     there before
   */
  public Written adopt(Path finished, Path file) {
    try {
      Files.createDirectories(folderOf(file));
      Written written = forced(finished);
      try {
        Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folderOf(file));
        return written;
      } catch (AtomicMoveNotSupportedException otherDisk) {
        Written copied = write(file, out -> Files.copy(finished, out));
        Files.delete(finished);
        return copied;
      }
    } catch (IOException failed) {
      throw notWritten(file, failed);
    }
  }

  /** A name in the same folder that no other writer uses and a later sweep recognises. */
  public static Path temporary(Path file) {
    String unique = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    return file.resolveSibling(file.getFileName() + "." + unique + SafeName.PART_SUFFIX);
  }

  /**
   * Removes what a kill left of writing {@code file}; to be called while nobody else writes it.
   *
   * @throws VitrineException when the folder cannot be read or refuses
   */
  public static void sweep(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Pattern part =
        Pattern.compile(
            Pattern.quote(file.getFileName() + ".")
                + ".{"
                + UNIQUE_LETTERS
                + "}"
                + Pattern.quote(SafeName.PART_SUFFIX));
    try {
      for (Path left : Listing.of(folder)) {
        if (part.matcher(String.valueOf(left.getFileName())).matches()) {
          Files.delete(left);
        }
      }
    } catch (IOException refused) {
      throw notWritten(file, refused);
    }
  }

  /** Size and hash of a file. */
  public static Written measure(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new Written(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private Written fill(Path part, Content content) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (FileChannel channel = disk.create(part)) {
      OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES), digest);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return new Written(channel.size(), HexFormat.of().formatHex(digest.digest()));
    }
  }

  private static Written forced(Path finished) throws IOException {
    try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return measure(finished);
  }

  private static void move(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(folderOf(file));
  }

  /** Makes the new name itself durable where the platform lets a folder be forced. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static Path folderOf(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new FileSystemException(file.toString(), null, "is not in a folder");
    }
    return parent;
  }

  private static void remove(@Nullable Path part) {
    if (part == null) {
      return;
    }
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      throw notWritten(part, left);
    }
  }

  /** The sentence for a file that could not be written. */
  static VitrineException notWritten(Path file, IOException cause) {
    return FullDisk.refused(cause, file)
        ? VitrineException.internal(
            "The disk is full: " + file + " could not be written.",
            "Make space on the disk, then resume the package.",
            cause)
        : VitrineException.internal(
            file + " could not be written.",
            "Check that its folder exists and may be written, then resume the package.",
            cause);
  }
}
