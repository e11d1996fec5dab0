package app.vitrine.store;

import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.AssetRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Looks through all packages without reading any of them whole. */
public final class Library {
  private static final String COLUMNS =
      "select new app.vitrine.store.Library$Row(id, workflowId, userId, title, status, stage,"
          + " progress, approvalStatus, approvalReason, qaScore, coverFile, errorMessage,"
          + " createdAt, updatedAt, completedAt, deletedAt) from PackageRow where id in :ids";

  private final Database database;

  public Library(Database database) {
    this.database = database;
  }

  /** The columns of an entry, as the query fills them. */
  public record Row(
      UUID id,
      String workflowId,
      UUID userId,
      String title,
      String status,
      String stage,
      String progress,
      String approvalStatus,
      @Nullable String approvalReason,
      @Nullable Double qaScore,
      @Nullable String coverFile,
      @Nullable String errorMessage,
      Instant createdAt,
      Instant updatedAt,
      @Nullable Instant completedAt,
      @Nullable Instant deletedAt) {

    private LibraryEntry entry() {
      Progress at = Json.read(progress, Progress.class);
      return new LibraryEntry(
          id,
          workflowId,
          userId,
          title,
          WireNames.parse(PackageStatus.class, status),
          WireNames.parse(Stage.class, stage),
          at.percentage(),
          at.currentStep(),
          WireNames.parse(ApprovalStatus.class, approvalStatus),
          approvalReason == null ? null : WireNames.parse(ApprovalReason.class, approvalReason),
          qaScore,
          coverFile,
          errorMessage,
          createdAt,
          updatedAt,
          completedAt,
          deletedAt);
    }
  }

  private record Progress(int percentage, String currentStep) {}

  /** The packages that match, in the query's order. */
  public List<LibraryEntry> list(LibraryQuery query) {
    return database.inTransaction(
        session -> {
          List<UUID> page = page(session, query);
          Map<UUID, Row> rows = new HashMap<>();
          session
              .createSelectionQuery(COLUMNS, Row.class)
              .setParameter("ids", page)
              .getResultList()
              .forEach(row -> rows.put(row.id(), row));
          return page.stream().map(rows::get).filter(Objects::nonNull).map(Row::entry).toList();
        });
  }

  /** The ids of the packages that match, in the query's order. */
  public List<UUID> ids(LibraryQuery query) {
    return database.inTransaction(session -> page(session, query));
  }

  private static List<UUID> page(StatelessSession session, LibraryQuery query) {
    return filtered(session, "select id", query, query.order().clause(), UUID.class)
        .setFirstResult(query.offset())
        .setMaxResults(query.limit())
        .getResultList();
  }

  /**
   * How many packages match in each status, whatever the page; a status without any is left out.
   */
  public Map<PackageStatus, Long> counts(LibraryQuery query) {
    Map<PackageStatus, Long> counts = new EnumMap<>(PackageStatus.class);
    database.run(
        session ->
            filtered(session, "select status, count(*)", query, " group by status", Object[].class)
                .getResultList()
                .forEach(
                    row ->
                        counts.put(
                            WireNames.parse(PackageStatus.class, (String) row[0]), (Long) row[1])));
    return counts;
  }

  /** How many packages match, whatever the page. */
  public long count(LibraryQuery query) {
    return database.inTransaction(
        session -> filtered(session, "select count(*)", query, "", Long.class).getSingleResult());
  }

  /** Whether the package is stored, be it in the bin. */
  public boolean exists(UUID packageId) {
    return database.inTransaction(
        session ->
            session
                    .createSelectionQuery(
                        "select count(*) from PackageRow where id = :id", Long.class)
                    .setParameter("id", packageId)
                    .getSingleResult()
                > 0);
  }

  /** The packages whose latest run ended before then for good, each with when. */
  public Map<UUID, Instant> endedBefore(Instant then) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "select id, completedAt from PackageRow where completedAt < :then"
                        + " order by completedAt",
                    Object[].class)
                .setParameter("then", then)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1])));
  }

  /** The asset of that id, in whichever package. */
  public Optional<Asset> asset(UUID assetId) {
    return database.inTransaction(
        session -> Optional.ofNullable(session.get(AssetRow.class, assetId)).map(Asset::of));
  }

  /** All assets a package ever had, in the order they were made. */
  public List<Asset> assets(UUID packageId) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from AssetRow where packageId = :id order by seq, file", AssetRow.class)
                .setParameter("id", packageId)
                .getResultList()
                .stream()
                .map(Asset::of)
                .toList());
  }

  private static <T> SelectionQuery<T> filtered(
      StatelessSession session, String select, LibraryQuery query, String order, Class<T> of) {
    List<String> terms = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    terms.add(query.inBin() ? "deletedAt is not null" : "deletedAt is null");
    if (query.userId() != null) {
      terms.add("userId = :user");
      values.put("user", query.userId());
    }
    if (!query.ids().isEmpty()) {
      terms.add("id in :ids");
      values.put("ids", query.ids());
    }
    if (!query.statuses().isEmpty()) {
      terms.add("status in :statuses");
      values.put("statuses", query.statuses().stream().map(WireNames::of).toList());
    }
    if (!query.approvals().isEmpty()) {
      terms.add("approvalStatus in :approvals");
      values.put("approvals", query.approvals().stream().map(WireNames::of).toList());
    }
    if (!query.text().isBlank()) {
      terms.add("locate(:text, lower(title)) > 0");
      values.put("text", query.text().strip().toLowerCase(Locale.ROOT));
    }
    SelectionQuery<T> selection =
        session.createSelectionQuery(
            select + " from PackageRow where " + String.join(" and ", terms) + order, of);
    values.forEach(selection::setParameter);
    return selection;
  }
}
