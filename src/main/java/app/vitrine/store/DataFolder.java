package app.vitrine.store;

import app.vitrine.domain.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/** The folder everything is kept in. One process holds it at a time. */
public final class DataFolder implements AutoCloseable {
  /** Below this no new work is accepted: a package's files and room for the database to breathe. */
  public static final long MINIMUM_FREE_BYTES = 300L * 1024 * 1024;

  /** Name of the lock file, which says which process holds the folder. */
  public static final String LOCK_FILE = "vitrine.lock";

  private static final String APPLICATION = "Vitrine";

  /** One byte far behind the text, so that the text can be read while the byte is locked. */
  private static final long LOCKED_BYTE = Integer.MAX_VALUE;

  private static final int LONGEST_HOLDER = 100;

  private final Path path;
  private final FileChannel lock;
  private final Settings settings;

  private DataFolder(Path path, FileChannel lock, Settings settings) {
    this.path = path;
    this.lock = lock;
    this.settings = settings;
  }

  /** The platform's folder for an application's data. */
  public static Path platformPath() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir(APPLICATION, null, null));
  }

  /**
   * Makes the folder when it is missing, takes hold of it and reads its settings.
   *
   * @throws VitrineException when another process holds it, or it cannot be used
   */
  public static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(LOCK_FILE);
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        throw held(folder, channel);
      }
      write(channel, "process " + ProcessHandle.current().pid() + "\n");
      DataFolder held = new DataFolder(folder, channel, Settings.open(folder));
      channel = null;
      return held;
    } catch (IOException refused) {
      throw VitrineException.internal(
          "The data folder " + folder + " cannot be used.",
          "Check that the disk has space and the folder may be written,"
              + " or choose another one with --data-dir.",
          refused);
    } finally {
      close(channel);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock taken = channel.tryLock(LOCKED_BYTE, 1, false);
      return taken != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    }
  }

  private static VitrineException held(Path folder, FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
    channel.read(text, 0);
    String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    return VitrineException.conflict(
        "Vitrine is already running with the data folder "
            + folder
            + (holder.isEmpty() ? "." : ", as " + holder + "."),
        "Use the one that is open or close it first,"
            + " or give this one another folder with --data-dir.");
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Where the folder is. */
  public Path path() {
    return path;
  }

  /** What was saved in it. */
  public Settings settings() {
    return settings;
  }

  /** Bytes that can still be written. */
  public long freeBytes() {
    try {
      return Files.getFileStore(path).getUsableSpace();
    } catch (IOException unknown) {
      throw VitrineException.internal(
          "The data folder " + path + " cannot be reached.",
          "Check that its disk is there.",
          unknown);
    }
  }

  /**
   * Passes when there is room for new work.
   *
   * @throws VitrineException when less than {@link #MINIMUM_FREE_BYTES} are free
   */
  public void requireSpace() {
    requireSpace(freeBytes());
  }

  void requireSpace(long free) {
    if (free < MINIMUM_FREE_BYTES) {
      throw VitrineException.internal(
          "The disk of "
              + path
              + " has only "
              + free / (1024 * 1024)
              + " MB left; a package needs "
              + MINIMUM_FREE_BYTES / (1024 * 1024)
              + " MB.",
          "Make space on the disk, then try again.",
          null);
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    close(lock);
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException failed) {
      throw VitrineException.internal(
          "The lock of the data folder could not be released.", "Start Vitrine again.", failed);
    }
  }
}
