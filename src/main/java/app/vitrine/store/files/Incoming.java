package app.vitrine.store.files;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.Listing;
import app.vitrine.store.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds checked photos aside until their package is stored and its project folder is made. */
public final class Incoming {
  /** What came with the photo, as JSON. */
  public static final String SOURCE_FILE = "input/image_source.json";

  /** The merchant's words. */
  public static final String CONTEXT_FILE = "input/context.txt";

  private static final String HELD = "original";

  private final Path folder;
  private final Projects projects;
  private final AtomicFile files = new AtomicFile();

  /**
   * @param data the data folder
   */
  public Incoming(Path data, Projects projects) {
    this.folder = data.resolve("incoming");
    this.projects = projects;
  }

  private record ImageSource(
      String file, String name, String sha256, int width, int height, long bytes) {}

  /** Holds the photo's bytes; returns their size and hash. */
  public AtomicFile.Written hold(UUID packageId, byte[] photo) {
    return files.write(held(packageId), photo);
  }

  /** Whether a photo is held for this package. */
  public boolean holds(UUID packageId) {
    return Files.isRegularFile(held(packageId));
  }

  /**
   * Makes the project folder and moves the photo into it; may be repeated after a crash.
   *
   * @throws VitrineException when the photo is neither held nor placed
   */
  public void place(UUID packageId, PackageInput input) {
    ProjectFolder project = projects.of("wf-" + packageId).create();
    Path photo = project.resolve(input.photoFile());
    AtomicFile.Written written = placed(packageId, photo, input);
    project.writeText(
        SOURCE_FILE,
        "image_source",
        "application/json",
        Json.pretty(
            new ImageSource(
                input.photoFile(),
                input.photoName(),
                input.photoSha256(),
                input.photoWidth(),
                input.photoHeight(),
                written.bytes())));
    project.writeText(CONTEXT_FILE, "context", "text/plain", input.background());
    discard(packageId);
  }

  private AtomicFile.Written placed(UUID packageId, Path photo, PackageInput input) {
    try {
      if (Files.isRegularFile(photo)) {
        AtomicFile.Written there = AtomicFile.measure(photo);
        if (there.sha256().equals(input.photoSha256())) {
          return there;
        }
      }
      if (holds(packageId)) {
        return files.adopt(held(packageId), photo);
      }
    } catch (IOException unreadable) {
      throw missing(photo, unreadable);
    }
    throw missing(photo, null);
  }

  /** A place for a picture that has no file of its own; it is swept at the next start. */
  public Path aside() {
    try {
      return Files.createTempFile(Files.createDirectories(folder), "pasted-", ".png");
    } catch (IOException failed) {
      throw VitrineException.internal(
          "There is no room for a picture in " + folder + ".", "Check its permissions.", failed);
    }
  }

  /** Forgets the photo held for a package. */
  public void discard(UUID packageId) {
    Folders.delete(folder.resolve(packageId.toString()));
  }

  /** Deletes photos held for packages that were never stored; returns how many. */
  public int sweep(Predicate<UUID> isStored) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    int swept = 0;
    try {
      for (Path entry : Listing.of(folder)) {
        if (!isHeldFor(entry, isStored)) {
          Folders.delete(entry);
          swept++;
        }
      }
      return swept;
    } catch (IOException failed) {
      throw VitrineException.internal(
          folder + " could not be cleaned up.", "Check its permissions.", failed);
    }
  }

  private static boolean isHeldFor(Path entry, Predicate<UUID> isStored) {
    String name = String.valueOf(entry.getFileName());
    boolean named = name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return named && isStored.test(UUID.fromString(name));
  }

  private Path held(UUID packageId) {
    return folder.resolve(packageId.toString()).resolve(HELD);
  }

  private static VitrineException missing(Path photo, @Nullable IOException cause) {
    return VitrineException.internal(
        "The photo " + photo + " is missing or cannot be read.",
        "Make the package again from the original photo.",
        cause);
  }
}
