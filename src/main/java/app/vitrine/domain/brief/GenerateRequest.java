package app.vitrine.domain.brief;

import app.vitrine.domain.state.Target;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a new package, as given; not yet checked.
 *
 * @param requestId makes the request idempotent; null for none
 * @param only {@link Target#ALL}, or the one part to make
 */
public record GenerateRequest(
    PhotoSource photo,
    String background,
    @Nullable String requestId,
    PackageOptions options,
    Target only) {}
