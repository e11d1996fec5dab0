package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A film, shot by shot. */
@Entity
@Table(name = "storyboards")
@SuppressWarnings("NullAway.Init")
public class StoryboardRow {
  @Id public UUID id;
  public UUID scriptId;
  public UUID packageId;
  public UUID runId;
  public long seq;
  public int revision;

  @JdbcTypeCode(SqlTypes.JSON)
  public String shots;

  public int shotCount;
  public double durationSec;
  public Instant createdAt;
}
