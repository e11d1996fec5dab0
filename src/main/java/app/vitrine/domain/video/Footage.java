package app.vitrine.domain.video;

import app.vitrine.domain.analysis.Box;
import java.nio.file.Path;

/** What a shot is made of when the film is composed. */
public sealed interface Footage {
  /** A film clip of the shot's length. */
  record Clip(Path file) implements Footage {}

  /**
   * A still that the composer's camera moves over, as the shot says.
   *
   * @param product where the product stands in the still, in its pixels
   */
  record CameraMove(Path still, Box product) implements Footage {}
}
