package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something remembered between packages. */
@Entity
@Table(name = "memory_documents")
@SuppressWarnings("NullAway.Init")
public class MemoryRow {
  @Id public UUID id;
  public UUID userId;
  public String kind;
  public String name;

  public String body;

  public String checksum;
  public Instant createdAt;
  public Instant updatedAt;
}
