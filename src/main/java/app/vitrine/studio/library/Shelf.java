package app.vitrine.studio.library;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads packages as the library shows them; called off the screen's thread. */
final class Shelf {
  private static final String PHOTO_FOLDER = "input";
  private static final String PHOTO = "original.*";

  private final Desk desk;

  Shelf(Desk desk) {
    this.desk = desk;
  }

  /**
   * The beginning of a list.
   *
   * @param counts how many of what is looked for each filter lets through
   * @param matching how many packages are in the list
   * @param all how many packages there are, whatever is looked for
   * @param inBin how many packages are in the bin
   */
  record Opened(
      LibraryQuery query,
      Map<StatusFilter, Long> counts,
      int matching,
      long all,
      long inBin,
      List<LibraryItem> first) {
    Opened {
      counts = Map.copyOf(counts);
      first = List.copyOf(first);
    }
  }

  /** How a queue stands. */
  record Queue(int all, int waiting, int running, int failed, int asking) {
    /** How many are over. */
    int done() {
      return all - waiting - running;
    }
  }

  /**
   * Opens a list.
   *
   * @param wanted what is looked for, whatever its status
   * @param filter of it, these are listed
   * @param first whether its first page is wanted
   */
  Opened open(LibraryQuery wanted, StatusFilter filter, boolean first) {
    Map<StatusFilter, Long> counts = new EnumMap<>(StatusFilter.class);
    for (StatusFilter each : StatusFilter.values()) {
      counts.put(each, desk.library().count(each.of(wanted)));
    }
    LibraryQuery query = filter.of(wanted);
    long matching = counts.getOrDefault(filter, 0L);
    LibraryQuery everything = LibraryQuery.everything();
    return new Opened(
        query,
        counts,
        Math.toIntExact(matching),
        desk.library().count(everything),
        desk.library().count(everything.ofBin()),
        first ? page(query.page(0, Pages.SIZE)) : List.of());
  }

  /** A page of a list. */
  List<LibraryItem> page(LibraryQuery query) {
    return desk.library().list(query).stream().map(this::item).toList();
  }

  /** How the packages of a queue stand; those deleted since do not count. */
  Queue queue(List<UUID> ids) {
    if (ids.isEmpty()) {
      return new Queue(0, 0, 0, 0, 0);
    }
    LibraryQuery queue = LibraryQuery.everything().withIds(new HashSet<>(ids));
    Map<PackageStatus, Long> counts = desk.library().counts(queue);
    return new Queue(
        (int) counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(PackageStatus.PENDING, 0L).intValue(),
        counts.getOrDefault(PackageStatus.RUNNING, 0L).intValue(),
        counts.getOrDefault(PackageStatus.FAILED, 0L).intValue(),
        (int) desk.library().count(StatusFilter.WAITING.of(queue)));
  }

  private LibraryItem item(LibraryEntry entry) {
    Path folder =
        entry.deletedAt() == null
            ? desk.project(entry.workflowId())
            : desk.binned(entry.workflowId());
    boolean active = entry.status().isActive();
    Path cover = entry.coverFile() == null ? null : folder.resolve(entry.coverFile());
    boolean coverGone = cover != null && !Files.isRegularFile(cover);
    boolean missing = !active && (coverGone || !Files.isDirectory(folder));
    return new LibraryItem(
        entry,
        folder,
        cover == null || coverGone ? photo(folder) : cover,
        missing,
        entry.status() == PackageStatus.PENDING
            ? desk.orchestrator().queuePosition(entry.id()).orElse(0)
            : 0);
  }

  private static @Nullable Path photo(Path folder) {
    Path input = folder.resolve(PHOTO_FOLDER);
    if (!Files.isDirectory(input)) {
      return null;
    }
    try (DirectoryStream<Path> photos = Files.newDirectoryStream(input, PHOTO)) {
      Iterator<Path> found = photos.iterator();
      return found.hasNext() ? found.next() : null;
    } catch (IOException | DirectoryIteratorException goneMeanwhile) {
      return null;
    }
  }
}
