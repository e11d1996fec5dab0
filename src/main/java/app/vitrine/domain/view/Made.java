package app.vitrine.domain.view;

import app.vitrine.domain.revision.Revision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a part, as it was made.
 *
 * @param result the whole part, what was carried over included
 * @param time when it was finished
 * @param revision the one thing that was changed; null when the whole part was made
 * @param by who changed it; null without a revision
 * @param reason a person's reason for a regeneration; empty for none
 */
public record Made<T>(
    T result,
    UUID runId,
    Instant time,
    @Nullable Revision revision,
    @Nullable String by,
    String reason) {}
