package app.vitrine.store.files;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.work.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The folder of one workflow (contract §9). Nothing is read or written outside it. */
public final class ProjectFolder {
  /** The photo as it came, and what came with it. */
  public static final String INPUT = "input";

  /** Working papers, kept for a while. */
  public static final String WORKSPACE = "workspace";

  /** What was made. */
  public static final String ARTIFACTS = "artifacts";

  /** The mirror of the event log. */
  public static final String LOGS = "logs";

  private static final List<String> FOLDERS =
      List.of(
          INPUT, WORKSPACE, ARTIFACTS + "/copy", ARTIFACTS + "/images", ARTIFACTS + "/video", LOGS);

  private final String workflowId;
  private final Path root;
  private final AtomicFile files;

  ProjectFolder(String workflowId, Path root, AtomicFile files) {
    this.workflowId = workflowId;
    this.root = root;
    this.files = files;
  }

  /** The workflow it belongs to. */
  public String workflowId() {
    return workflowId;
  }

  /** Where it is. */
  public Path root() {
    return root;
  }

  /** Whether it was made. */
  public boolean exists() {
    return Files.isDirectory(root);
  }

  /** Makes the folder and those in it, as far as they are missing. */
  public ProjectFolder create() {
    try {
      for (String folder : FOLDERS) {
        Files.createDirectories(root.resolve(folder));
      }
      return this;
    } catch (IOException failed) {
      throw AtomicFile.notWritten(root, failed);
    }
  }

  /**
   * The place of a file of this project.
   *
   * @param file relative, with forward slashes, such as {@code artifacts/images/hero.png}
   * @throws VitrineException when the name is odd or would leave the folder
   */
  public Path resolve(String file) {
    Path resolved = root;
    for (String part : SafeName.check(file).split("/", -1)) {
      resolved = child(resolved, part);
      if (leaves(resolved)) {
        throw VitrineException.invalid(
            "\"" + file + "\" leads out of the project's folder.",
            "Remove the link, or use a file inside the folder.");
      }
    }
    return resolved;
  }

  /** Writes a file whole or not at all; replaces one of the same name. */
  public MediaFile write(String file, String label, String mime, AtomicFile.Content content) {
    return described(file, label, mime, files.write(resolve(file), content));
  }

  /** As {@link #write(String, String, String, AtomicFile.Content)}. */
  public MediaFile write(String file, String label, String mime, byte[] content) {
    return write(file, label, mime, out -> out.write(content));
  }

  /** Writes a text in UTF-8. */
  public MediaFile writeText(String file, String label, String mime, String text) {
    return write(file, label, mime, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A place in which to prepare {@code file}, beside where {@link #adopt} will put it. What is left
   * there after a crash is swept away at the next start.
   */
  public Path temporary(String file) {
    Path target = resolve(file);
    create();
    try {
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException failed) {
      throw AtomicFile.notWritten(target, failed);
    }
    return AtomicFile.temporary(target);
  }

  /** Moves a finished file to its place in this folder. */
  public MediaFile adopt(Path finished, String file, String label, String mime) {
    return described(file, label, mime, files.adopt(finished, resolve(file)));
  }

  /**
   * All bytes of a file.
   *
   * @throws VitrineException when it is missing or cannot be read
   */
  public byte[] read(String file) {
    Path path = resolve(file);
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          path + " cannot be read.", "Regenerate the part it belongs to.", unreadable);
    }
  }

  /** A text file in UTF-8. */
  public String readText(String file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  /** Whether the file is there and still what was written. */
  public boolean isIntact(MediaFile media) {
    Path path = resolve(media.file());
    try {
      if (!Files.isRegularFile(path) || Files.size(path) != media.bytes()) {
        return false;
      }
      return AtomicFile.measure(path).sha256().equals(media.sha256());
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          path + " cannot be read.", "Regenerate the part it belongs to.", unreadable);
    }
  }

  /** Every finished file, relative, sorted; links are not followed. */
  public List<String> list() {
    if (!exists()) {
      return List.of();
    }
    try {
      return Listing.deep(root).stream()
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(SafeName.PART_SUFFIX))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          root + " cannot be read.", "Check the folder's permissions.", unreadable);
    }
  }

  /** Removes what writers left behind that were killed; returns how many files. */
  public int sweep() {
    return exists() ? Folders.deleteFiles(root, name -> name.endsWith(SafeName.PART_SUFFIX)) : 0;
  }

  private static Path child(Path folder, String part) {
    try {
      return folder.resolve(part);
    } catch (InvalidPathException unsupported) {
      throw VitrineException.invalid(
          "This computer cannot have a file called \"" + part + "\".",
          "Use a name of plain letters and digits.",
          unsupported);
    }
  }

  private boolean leaves(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      return !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException dangling) {
      return true;
    }
  }

  private static MediaFile described(
      String file, String label, String mime, AtomicFile.Written written) {
    return new MediaFile(UUID.randomUUID(), file, label, mime, written.sha256(), written.bytes());
  }
}
