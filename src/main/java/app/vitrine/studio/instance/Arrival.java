package app.vitrine.studio.instance;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes hold of the data folder, or hands the photos to the studio that holds it. One that has only
 * begun to open holds the folder a moment before it hears a ring, and one that ends a moment after:
 * both are waited for.
 */
public final class Arrival {
  private static final int TRIES = 30;
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private Arrival() {}

  /**
   * Opens the desk; takes seconds when the folder is in use, so it is called off the screen's
   * thread.
   *
   * @param photos for the studio that is open, when one is
   * @return the desk; empty when another studio heard the ring and took the photos over
   * @throws VitrineException when the desk cannot be opened and no studio was heard
   */
  public static Optional<Desk> at(DeskOpener opener, List<Path> photos)
      throws InterruptedException {
    for (int left = TRIES; true; left--) {
      try {
        return Optional.of(opener.open());
      } catch (VitrineException refused) {
        if (refused.code() != ErrorCode.PKG_STATUS_CONFLICT) {
          throw refused;
        }
        if (Visitor.ring(opener.folder(), photos)) {
          return Optional.empty();
        }
        if (left == 0) {
          throw refused;
        }
      }
      Thread.sleep(BETWEEN);
    }
  }
}
