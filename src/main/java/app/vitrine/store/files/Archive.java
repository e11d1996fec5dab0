package app.vitrine.store.files;

import app.vitrine.domain.work.Listing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a finished package's working papers into a ZIP file beside their folder. */
public final class Archive {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final AtomicFile files = new AtomicFile();

  /**
   * Archives the workspace of a package that ended then; may be repeated after a crash.
   *
   * @return whether there was anything to archive
   */
  public boolean archive(ProjectFolder project, Instant ended) {
    Path workspace = project.root().resolve(ProjectFolder.WORKSPACE);
    List<Path> papers = papers(workspace);
    if (papers.isEmpty()) {
      return false;
    }
    String name = ProjectFolder.WORKSPACE + "-" + STAMP.format(ended) + ".zip";
    Path zip = project.resolve(name);
    if (!Files.exists(zip)) {
      files.write(zip, out -> compress(workspace, papers, out));
    }
    Folders.delete(workspace);
    return true;
  }

  private static List<Path> papers(Path workspace) {
    if (!Files.isDirectory(workspace, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try {
      return Listing.deep(workspace).stream()
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw AtomicFile.notWritten(workspace, unreadable);
    }
  }

  private static void compress(Path workspace, List<Path> papers, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Path paper : papers) {
      ZipEntry entry = new ZipEntry(workspace.relativize(paper).toString().replace('\\', '/'));
      entry.setLastModifiedTime(Files.getLastModifiedTime(paper));
      zip.putNextEntry(entry);
      Files.copy(paper, zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
