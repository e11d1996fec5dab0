package app.vitrine.store;

import app.vitrine.store.db.Database;
import app.vitrine.store.files.Sha256;
import app.vitrine.store.row.MemoryRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * What is remembered between packages, as named texts of a person: a brand's voice, what was liked.
 */
public final class Memory {
  private final Database database;
  private final Clock clock;

  public Memory(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A remembered text.
   *
   * @param kind what sort of thing it is, lower_snake_case
   * @param name unique within its kind and person
   */
  public record Document(UUID userId, String kind, String name, String body, Instant updatedAt) {}

  /** Remembers the text, in place of an earlier one of that name. */
  public Document put(UUID userId, String kind, String name, String body) {
    return database.inTransaction(
        session -> {
          Optional<MemoryRow> known = row(session, userId, kind, name);
          MemoryRow row = known.orElseGet(MemoryRow::new);
          row.userId = userId;
          row.kind = kind;
          row.name = name;
          row.body = body;
          row.checksum = Sha256.of(body);
          row.updatedAt = clock.instant();
          if (known.isPresent()) {
            session.update(row);
          } else {
            row.id = UUID.randomUUID();
            row.createdAt = row.updatedAt;
            session.insert(row);
          }
          return document(row);
        });
  }

  /** The text of that name. */
  public Optional<Document> find(UUID userId, String kind, String name) {
    return database.inTransaction(
        session -> row(session, userId, kind, name).map(Memory::document));
  }

  /** All texts of a kind, latest first. */
  public List<Document> list(UUID userId, String kind) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from MemoryRow where userId = :user and kind = :kind"
                        + " order by updatedAt desc, name",
                    MemoryRow.class)
                .setParameter("user", userId)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(Memory::document)
                .toList());
  }

  /** Forgets the text of that name; nothing when there is none. */
  public void remove(UUID userId, String kind, String name) {
    database.run(session -> row(session, userId, kind, name).ifPresent(session::delete));
  }

  private static Optional<MemoryRow> row(
      StatelessSession session, UUID userId, String kind, String name) {
    return session
        .createSelectionQuery(
            "from MemoryRow where userId = :user and kind = :kind and name = :name",
            MemoryRow.class)
        .setParameter("user", userId)
        .setParameter("kind", kind)
        .setParameter("name", name)
        .uniqueResultOptional();
  }

  private static Document document(MemoryRow row) {
    return new Document(row.userId, row.kind, row.name, row.body, row.updatedAt);
  }
}
