package app.vitrine.domain.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a disk without room from one that refuses for another reason. */
public final class FullDisk {
  /** A disk with less room than this takes no file of ours. */
  private static final long LEAST_BYTES = 1 << 16;

  private FullDisk() {}

  /**
   * Whether the disk refused because it has no room left. What the system says of it is in the
   * language of the system, so the room itself is looked at too.
   *
   * @param place a file or folder on the disk, which need not exist
   */
  public static boolean refused(IOException cause, Path place) {
    return refused(cause, usableBytes(place));
  }

  private static long usableBytes(Path place) {
    Path there = place.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return Files.getFileStore(there).getUsableSpace();
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }

  static boolean refused(IOException cause, long usableBytes) {
    if (usableBytes < LEAST_BYTES) {
      return true;
    }
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("disk full")
        || message.contains("quota");
  }
}
