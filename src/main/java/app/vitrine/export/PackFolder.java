package app.vitrine.export;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.error.FullDisk;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder a pack goes to. It appears whole or not at all: files are written into a sibling that
 * takes the folder's place at the end. A folder with anything in it that Vitrine did not put there,
 * that was changed since, or that is another pack is refused and left as it is.
 */
public final class PackFolder {
  private static final Logger LOG = LoggerFactory.getLogger(PackFolder.class);

  private final Path target;
  private final Predicate<Manifest> replaceable;

  private PackFolder(Path path, Predicate<Manifest> replaceable) {
    this.target = path.toAbsolutePath().normalize();
    this.replaceable = replaceable;
    check();
  }

  /**
   * The folder at {@code path} for the working copy of a package that is there; it need not exist,
   * and may hold nothing but an earlier working copy of this package or of one made from the same.
   *
   * @throws VitrineException when it cannot be written to
   */
  public static PackFolder forCopy(Path path, PackageView view) {
    MadeFrom from = MadeFrom.of(view.input());
    return new PackFolder(path, earlier -> earlier.isWorkingCopyOf(view.workflowId(), from));
  }

  /**
   * The folder at {@code path} for the working copy of a package that is yet to be made; it need
   * not exist, and may hold nothing but the working copy of an earlier package made from the same.
   *
   * @param only what is to be made
   * @throws VitrineException when it cannot be written to
   */
  public static PackFolder forRequest(Path path, MadeFrom from, Target only) {
    return new PackFolder(
        path, earlier -> earlier.isWorkingCopyOf("", from) && earlier.holdsNoMoreThan(only));
  }

  /**
   * The folder at {@code path} for a package's export; it need not exist, and may hold nothing but
   * this package's earlier export by the same preset.
   *
   * @throws VitrineException when it cannot be written to
   */
  static PackFolder forExport(Path path, String workflowId, String preset) {
    return new PackFolder(path, earlier -> earlier.isExport(workflowId, preset));
  }

  /** Absolute path of the folder. */
  public Path path() {
    return target;
  }

  private void check() {
    try {
      sweep();
      checkPlace();
    } catch (UncheckedIOException unreadable) {
      throw notWritten(requireNonNull(unreadable.getCause()));
    } catch (IOException unreadable) {
      throw notWritten(unreadable);
    }
  }

  private void checkPlace() throws IOException {
    Path there = nearest();
    if (!Files.isWritable(there)) {
      throw refused("may not be written to");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw refused("is a file, not a folder");
    }
    List<Path> held = files(target);
    if (held.isEmpty()) {
      return;
    }
    Manifest manifest =
        Manifest.read(target).orElseThrow(() -> refused("already holds other files"));
    if (!replaceable.test(manifest)) {
      throw another(manifest);
    }
    for (Path file : held) {
      String name = slashed(target.relativize(file));
      if (!name.equals(Manifest.FILE) && !manifest.describes(name, file)) {
        throw refused("holds “" + name + "”, which Vitrine did not put there or was changed since");
      }
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
    try {
      Files.createDirectories(parent);
      try (PackInTheMaking pack = PackInTheMaking.begin(parent, target)) {
        write.accept(pack.content());
        pack.takePlace();
      }
    } catch (UncheckedIOException failed) {
      throw notWritten(requireNonNull(failed.getCause()));
    } catch (IOException failed) {
      throw notWritten(failed);
    }
  }

  /** What the system said goes to the log; the sentence tells what a person can do. */
  private VitrineException notWritten(IOException cause) {
    return FullDisk.refused(cause, target)
        ? VitrineException.internal(
            "The disk is full: the folder " + target + " could not be written.",
            "Make space on the disk, or choose a folder on another one.",
            cause)
        : VitrineException.internal(
            "The folder " + target + " could not be written.",
            "Check that it may be written to, or choose another folder.",
            cause);
  }

  /** The folder itself, or the nearest one above it that is there. */
  private Path nearest() {
    Path there = parent();
    if (Files.isDirectory(target)) {
      return target;
    }
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private void sweep() {
    Path parent = parent();
    try {
      PackInTheMaking.sweep(parent);
    } catch (IOException leftOver) {
      // It disturbs nothing but the eye, and the next use tries again.
      LOG.warn("What an interrupted export left in {} could not be removed", parent, leftOver);
    }
  }

  private Path parent() {
    Path parent = target.getParent();
    if (parent == null) {
      throw refused("is the top of a disk");
    }
    return parent;
  }

  private VitrineException another(Manifest held) {
    return held.isWorkingCopy()
        ? refused("already holds the files of “" + held.title() + "” (" + held.workflowId() + ")")
        : refused("already holds the " + held.preset() + " export of “" + held.title() + "”");
  }

  private VitrineException refused(String why) {
    return VitrineException.invalid(
        "The folder " + target + " " + why + ", so nothing was written into it.",
        "Choose a new or an empty folder.");
  }

  private static List<Path> files(Path folder) throws IOException {
    return Listing.deep(folder).stream()
        .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }
}
