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
  /** How long a folder in use is waited for. */
  public static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final DeskOpener opener;
  private final List<Path> photos;
  private final long tries;

  /**
   * An arrival.
   *
   * @param photos for the studio that is open, when one is
   * @param patience how long a folder in use is waited for; from 0
   */
  public Arrival(DeskOpener opener, List<Path> photos, Duration patience) {
    this.opener = opener;
    this.photos = List.copyOf(photos);
    this.tries = patience.dividedBy(BETWEEN);
  }

  /**
   * Opens the desk; takes seconds when the folder is in use, so it is called off the screen's
   * thread.
   *
   * @return the desk; empty when another studio heard the ring and took the photos over
   * @throws VitrineException when the desk cannot be opened and no studio was heard
   */
  public Optional<Desk> open() throws InterruptedException {
    for (long left = tries; true; left--) {
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
