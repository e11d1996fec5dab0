package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A package as its events leave it; {@code progress}, {@code artifacts} and the like are JSON. */
@Entity
@Table(name = "product_packages")
@SuppressWarnings("NullAway.Init")
public class PackageRow {
  @Id public UUID id;
  public String workflowId;
  public String status;
  public String stage;

  @JdbcTypeCode(SqlTypes.JSON)
  public String progress;

  @JdbcTypeCode(SqlTypes.JSON)
  public String inputData;

  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable String analysisData;

  @JdbcTypeCode(SqlTypes.JSON)
  public String artifacts;

  public String approvalStatus;
  public @Nullable String approvalReason;

  @JdbcTypeCode(SqlTypes.JSON)
  public @Nullable String qaReport;

  public @Nullable Double qaScore;
  public UUID userId;
  public UUID runId;
  public String target;
  public String title;
  public @Nullable String coverFile;
  public @Nullable String errorCode;

  public @Nullable String errorMessage;

  public Instant createdAt;
  public Instant updatedAt;
  public @Nullable Instant completedAt;
  public @Nullable Instant deletedAt;
  public long lastSeq;
  @Version public long version;
}
