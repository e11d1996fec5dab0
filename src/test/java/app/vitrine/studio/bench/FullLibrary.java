package app.vitrine.studio.bench;

import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.store.bench.ManyPackages;
import app.vitrine.studio.desk.Desk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ten thousand packages, those that are looked at with their photos. */
final class FullLibrary {
  static final int PACKAGES = 10_000;

  /** More than are scrolled through. */
  private static final int WITH_PHOTOS = 600;

  private static final String PHOTO = "input/original.jpg";

  private FullLibrary() {}

  /** Fills an empty data folder. */
  static void into(Path data) {
    ManyPackages.into(data, 1, PACKAGES - 1);
  }

  /** Puts photos into the folders of the newest packages. */
  static void photos(Desk desk, List<Path> photos) throws IOException {
    int next = 0;
    for (LibraryEntry each : desk.library().list(LibraryQuery.everything().page(0, WITH_PHOTOS))) {
      Path file = desk.project(each.workflowId()).resolve(PHOTO);
      Files.createDirectories(file.getParent());
      put(photos.get(next++ % photos.size()).toAbsolutePath(), file);
    }
  }

  /** As a second name of the same file, where there is such a thing. */
  private static void put(Path photo, Path file) throws IOException {
    try {
      Files.createLink(file, photo);
    } catch (UnsupportedOperationException | FileSystemException onlyCopies) {
      Files.copy(photo, file);
    }
  }
}
