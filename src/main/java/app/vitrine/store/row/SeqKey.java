package app.vitrine.store.row;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A place in a package's log. */
@Embeddable
public record SeqKey(UUID packageId, long seq) {}
