package app.vitrine.store;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventDraft;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.PackageRows.Stored;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.UnreadableJsonException;
import app.vitrine.store.row.PackageRow;
import app.vitrine.store.row.RequestKey;
import app.vitrine.store.row.RequestRow;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packages: for each an event log, and beside it, written in the same transaction, what follows
 * from it. A method that returned has made its change durable; one that threw has changed nothing,
 * unless the disk itself failed.
 */
public final class PackageStore {
  private static final Logger LOG = LoggerFactory.getLogger(PackageStore.class);
  private static final int REQUEST_ID_CHARACTERS = 200;

  private final Database database;
  private final Views views = new Views();
  private final Map<UUID, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final ReentrantLock creation = new ReentrantLock();

  public PackageStore(Database database) {
    this.database = database;
  }

  /**
   * Creates a package with its first events, the first of which starts its run.
   *
   * @param requestId makes the creation idempotent; empty for none
   * @return empty when this user already has a package with this request id; nothing is written
   */
  public Optional<Appended> create(
      UUID packageId, UUID userId, Optional<String> requestId, List<EventDraft> first) {
    if (requestId.isPresent() && requestId.get().length() > REQUEST_ID_CHARACTERS) {
      throw VitrineException.invalid(
          "The request id has more than " + REQUEST_ID_CHARACTERS + " characters.",
          "Use a shorter one.");
    }
    List<Event> events = numbered(packageId, 0, first);
    return locked(
        creation,
        () -> {
          Optional<Stored> stored =
              database.inTransaction(session -> insert(session, userId, requestId, events));
          stored.ifPresent(views::put);
          database.force();
          return stored.map(made -> new Appended(events, made.view()));
        });
  }

  private static Optional<Stored> insert(
      StatelessSession session, UUID userId, Optional<String> requestId, List<Event> events) {
    if (requestId.isPresent() && request(session, userId, requestId.get()).isPresent()) {
      return Optional.empty();
    }
    Stored stored = Projection.write(session, null, events);
    if (!stored.view().userId().equals(userId)) {
      throw new IllegalArgumentException("run_started names another user");
    }
    if (requestId.isPresent()) {
      RequestRow row = new RequestRow();
      row.key = new RequestKey(userId, requestId.get());
      row.packageId = stored.view().id();
      session.insert(row);
    }
    return Optional.of(stored);
  }

  /**
   * Reads the package, lets {@code decide} say what happened, and stores that. No other change to
   * the package comes between. What {@code decide} throws is thrown on and nothing is written; an
   * empty list writes nothing.
   *
   * @throws VitrineException when there is no such package, or the database refused
   */
  public Appended update(UUID packageId, Function<PackageView, List<EventDraft>> decide) {
    return exclusively(
        packageId,
        () -> {
          Stored before = load(packageId).orElseThrow(() -> unknown(packageId));
          List<Event> events =
              numbered(packageId, before.view().lastSeq(), decide.apply(before.view()));
          if (events.isEmpty()) {
            return new Appended(events, before.view());
          }
          views.forget(packageId);
          Stored after =
              database.inTransaction(session -> Projection.write(session, before, events));
          views.put(after);
          if (events.stream().anyMatch(Projection::isMilestone)) {
            database.force();
          }
          return new Appended(events, after.view());
        });
  }

  /** The package as it stands; empty when there is none or it was deleted. */
  public Optional<PackageView> find(UUID packageId) {
    return views
        .get(packageId)
        .or(() -> locked(lock(packageId), () -> load(packageId)))
        .map(Stored::view);
  }

  /** The package this user's request made. */
  public Optional<PackageView> findByRequest(UUID userId, String requestId) {
    return database
        .inTransaction(session -> request(session, userId, requestId))
        .flatMap(row -> find(row.packageId));
  }

  /**
   * Packages whose latest run has not ended, oldest first. One whose log cannot be read is left out
   * and named in the program's log, so that it does not hold up the others.
   */
  public List<PackageView> unfinished() {
    List<UUID> ids =
        database.inTransaction(
            session ->
                session
                    .createSelectionQuery(
                        "select id from PackageRow where status in ('pending', 'running')"
                            + " and deletedAt is null order by createdAt, id",
                        UUID.class)
                    .getResultList());
    List<PackageView> found = new ArrayList<>();
    for (UUID id : ids) {
      try {
        find(id).filter(PackageView::isUnfinished).ifPresent(found::add);
      } catch (VitrineException unreadable) {
        LOG.error("{} cannot be resumed", EventLog.workflowId(id), unreadable);
      }
    }
    return found;
  }

  /** The packages something happened to last, each with the number of its last event. */
  Map<UUID, Long> lastChanged(int many) {
    Map<UUID, Long> found = new LinkedHashMap<>();
    database
        .inTransaction(
            session ->
                session
                    .createSelectionQuery(
                        "select id, lastSeq from PackageRow order by updatedAt desc, id",
                        Object[].class)
                    .setMaxResults(many)
                    .getResultList())
        .forEach(row -> found.put((UUID) row[0], (Long) row[1]));
    return found;
  }

  /** A package's events after {@code afterSeq}, in order. */
  public List<Event> events(UUID packageId, long afterSeq) {
    return readable(
        packageId,
        () -> database.inTransaction(session -> EventLog.read(session, packageId, afterSeq)));
  }

  /**
   * Runs {@code change} while nothing else changes the package, and forgets what was known of it.
   */
  <T> T changing(UUID packageId, Function<StatelessSession, T> change) {
    return exclusively(
        packageId,
        () -> {
          views.forget(packageId);
          return database.inTransaction(change);
        });
  }

  private Optional<Stored> load(UUID packageId) {
    Optional<Stored> known = views.get(packageId);
    if (known.isPresent()) {
      return known;
    }
    Optional<Stored> stored =
        readable(packageId, () -> database.inTransaction(session -> read(session, packageId)));
    stored.ifPresent(views::put);
    return stored;
  }

  private static Optional<Stored> read(StatelessSession session, UUID packageId) {
    PackageRow row = session.get(PackageRow.class, packageId);
    if (row == null || row.deletedAt != null) {
      return Optional.empty();
    }
    PackageView view = Snapshots.latest(session, packageId).orElse(null);
    for (Event event : EventLog.read(session, packageId, view == null ? 0 : view.lastSeq())) {
      view = PackageFold.apply(view, event);
    }
    return view == null ? Optional.empty() : Optional.of(new Stored(view, row));
  }

  private static Optional<RequestRow> request(
      StatelessSession session, UUID userId, String requestId) {
    return Optional.ofNullable(session.get(RequestRow.class, new RequestKey(userId, requestId)));
  }

  private static List<Event> numbered(UUID packageId, long lastSeq, List<EventDraft> drafts) {
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : drafts) {
      long seq = lastSeq + events.size() + 1;
      events.add(stored(draft).numbered(seq, packageId, EventLog.workflowId(packageId)));
    }
    return events;
  }

  /** As it will be read again: the database keeps microseconds. */
  private static EventDraft stored(EventDraft draft) {
    return new EventDraft(
        draft.runId(),
        draft.stage(),
        draft.time().truncatedTo(ChronoUnit.MICROS),
        draft.traceId(),
        draft.body());
  }

  private static <T> T readable(UUID packageId, Supplier<T> read) {
    try {
      return read.get();
    } catch (UnreadableJsonException | IllegalArgumentException damaged) {
      throw VitrineException.internal(
          "The history of package " + EventLog.workflowId(packageId) + " is damaged.",
          "Its files are still in its project folder; delete the package and make it again.",
          damaged);
    }
  }

  static VitrineException unknown(UUID packageId) {
    return VitrineException.notFound(
        "There is no package " + EventLog.workflowId(packageId) + ".",
        "List the packages to see their ids.");
  }

  private ReentrantLock lock(UUID packageId) {
    return locks.computeIfAbsent(packageId, id -> new ReentrantLock());
  }

  private <T> T exclusively(UUID packageId, Supplier<T> work) {
    ReentrantLock lock = lock(packageId);
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a change to a package cannot start another to the same one");
    }
    return locked(lock, work);
  }

  private static <T> T locked(ReentrantLock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
