package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which of several variants a person chose. */
@Entity
@Table(name = "selection_decisions")
@SuppressWarnings("NullAway.Init")
public class SelectionRow {
  @Id public UUID id;
  public UUID packageId;
  public UUID userId;
  public String target;
  public String chosen;

  @JdbcTypeCode(SqlTypes.JSON)
  public String offered;

  public String reason;

  public Instant createdAt;
}
