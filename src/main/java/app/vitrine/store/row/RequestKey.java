package app.vitrine.store.row;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A request id, unique per user. */
@Embeddable
public record RequestKey(UUID userId, String requestId) {}
