package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A media file of a package. */
@Entity
@Table(name = "video_assets")
@SuppressWarnings("NullAway.Init")
public class AssetRow {
  @Id public UUID id;
  public UUID packageId;
  public UUID runId;
  public long seq;
  public int revision;
  public String assetType;
  public String role;
  public String file;
  public String label;
  public String mime;
  public String contentHash;
  public long bytes;
  public @Nullable Integer width;
  public @Nullable Integer height;
  public @Nullable Double durationSec;
  public @Nullable Double fps;
  public @Nullable String codec;
  public @Nullable String provider;

  public @Nullable String prompt;

  @JdbcTypeCode(SqlTypes.JSON)
  public String parameters;

  @JdbcTypeCode(SqlTypes.JSON)
  public String provenance;

  public Instant createdAt;
}
