package app.vitrine.orchestration.engine;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.state.Target;
import java.util.UUID;

/**
 * A package to be created, its input checked.
 *
 * @param only {@link Target#ALL}, or the one part to make
 */
public record NewPackage(UUID packageId, UUID userId, PackageInput input, Target only) {}
