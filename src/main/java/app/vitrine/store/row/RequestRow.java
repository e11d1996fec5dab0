package app.vitrine.store.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The package a request made. */
@Entity
@Table(name = "request_ids")
@SuppressWarnings("NullAway.Init")
public class RequestRow {
  @EmbeddedId public RequestKey key;
  public UUID packageId;
}
