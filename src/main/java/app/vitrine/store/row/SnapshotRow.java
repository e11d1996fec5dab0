package app.vitrine.store.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A package's view after an event, with its checksum. */
@Entity
@Table(name = "checkpoint_snapshots")
@SuppressWarnings("NullAway.Init")
public class SnapshotRow {
  @EmbeddedId public SeqKey key;
  public int pipelineVersion;
  public String checksum;

  public String body;

  public Instant createdAt;
}
