package app.vitrine.store;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.store.files.Archive;
import app.vitrine.store.files.Incoming;
import app.vitrine.store.files.ProjectFolder;
import app.vitrine.store.files.Projects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Tidies up after crashes, and after time. */
public final class Housekeeping {
  /**
   * How long working papers are kept (contract §9), unless {@code WORKSPACE_TTL_DAYS} says else.
   */
  public static final Duration WORKSPACE_TTL = Duration.ofDays(7);

  /** A kill may come after a run's last event was stored; so many cannot be at work at once. */
  private static final int LAST_CHANGED = 16;

  private final PackageStore packages;
  private final Library library;
  private final Projects projects;
  private final Incoming incoming;
  private final ExecutionLogs logs;
  private final Clock clock;

  Housekeeping(
      PackageStore packages,
      Library library,
      Projects projects,
      Incoming incoming,
      ExecutionLogs logs,
      Clock clock) {
    this.packages = packages;
    this.library = library;
    this.projects = projects;
    this.incoming = incoming;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * Removes what an interrupted process left: photos of packages that were never stored, files half
   * written, deleted folders not yet in the bin; catches up the projects' logs. To be called once,
   * before work begins.
   */
  public void afterStart() {
    incoming.sweep(library::exists);
    for (LibraryEntry deleted : library.list(LibraryQuery.everything().ofBin())) {
      projects.bin(deleted.workflowId());
    }
    Map<UUID, Long> touched = packages.lastChanged(LAST_CHANGED);
    packages.unfinished().forEach(view -> touched.put(view.id(), view.lastSeq()));
    touched.forEach(
        (id, lastSeq) -> {
          ProjectFolder project = projects.of(EventLog.workflowId(id));
          if (project.exists()) {
            project.sweep();
            logs.follow(id, lastSeq);
          }
        });
  }

  /**
   * Archives the working papers of packages that ended longer ago than {@code ttl}; what was made
   * for them stays.
   *
   * @return how many were archived
   */
  public int archive(Duration ttl, CancelToken cancel) {
    Archive archive = new Archive();
    int archived = 0;
    for (Map.Entry<UUID, Instant> ended :
        library.endedBefore(clock.instant().minus(ttl)).entrySet()) {
      cancel.throwIfCancelled();
      String workflowId = EventLog.workflowId(ended.getKey());
      if (archive.archive(projects.of(workflowId), ended.getValue())) {
        archived++;
      }
    }
    return archived;
  }
}
