package app.vitrine.orchestration.port;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageInput;
import java.util.UUID;

/** Takes in a merchant's photo and text, safely. */
public interface Intake {
  /**
   * Fetches and checks photo and text and holds a copy of the photo aside.
   *
   * @throws app.vitrine.domain.error.VitrineException when they cannot be accepted; nothing is left
   *     behind
   */
  PackageInput check(UUID packageId, GenerateRequest request);

  /** Makes the project folder of what was checked; does nothing when it is there already. */
  void place(UUID packageId, PackageInput input);

  /** Forgets what was checked and not placed. */
  void discard(UUID packageId);
}
