package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.video.Transition;
import app.vitrine.media.type.CaptionRole;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a film to be composed.
 *
 * @param movement of the camera over a still; a clip brings its own
 * @param type how much of the frame the product takes up on a still
 * @param durationSec on screen, with half of each neighbouring transition
 * @param caption drawn over the picture; empty for none
 * @param entrance how it takes over from the shot before
 */
public record PlanShot(
    Material material,
    CameraMovement movement,
    ShotType type,
    double durationSec,
    String caption,
    CaptionRole role,
    Transition entrance) {
  /** A shot that is cut to. */
  public PlanShot(
      Material material,
      CameraMovement movement,
      ShotType type,
      double durationSec,
      String caption,
      CaptionRole role) {
    this(material, movement, type, durationSec, caption, role, Transition.SOFT_CUT);
  }

  /** The same shot with another entrance. */
  public PlanShot entering(Transition how) {
    return new PlanShot(material, movement, type, durationSec, caption, role, how);
  }

  /** What a shot shows. */
  public sealed interface Material {}

  /**
   * A picture the camera moves over.
   *
   * @param product where the product stands, in the picture's pixels
   * @param focus the part of it a close look is to show
   * @param ground the same picture without the product, so that a moving camera sees it from other
   *     sides; null where there is none
   * @param depth how far away that ground lies; null where nothing is known of it
   */
  public record Still(
      Path file, Box product, Box focus, @Nullable Path ground, @Nullable StillDepth depth)
      implements Material {
    /** A flat picture of which close looks show the product as a whole. */
    public Still(Path file, Box product) {
      this(file, product, product, null, null);
    }
  }

  /** A film; too short a one is slowed down to fill the shot, too long a one is cut. */
  public record Clip(Path file) implements Material {}

  /** Whether the shot shows only the finest part of a still's product. */
  boolean isCloseLook() {
    return material instanceof Still && Framing.isClose(type);
  }

  public PlanShot {
    if (!(durationSec > 0)) {
      throw new IllegalArgumentException("a shot of " + durationSec + " s");
    }
  }
}
