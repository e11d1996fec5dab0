package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The story behind a film. */
@Entity
@Table(name = "scripts")
@SuppressWarnings("NullAway.Init")
public class ScriptRow {
  @Id public UUID id;
  public UUID packageId;
  public UUID runId;
  public long seq;
  public int revision;
  public String language;
  public String style;

  public String title;

  public String synopsis;

  @JdbcTypeCode(SqlTypes.JSON)
  public String scenes;

  public Instant createdAt;
}
