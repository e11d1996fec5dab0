package app.vitrine.domain.video;

import app.vitrine.domain.analysis.Box;
import org.jspecify.annotations.Nullable;

/**
 * What a shot was made of, so that it can be cut again.
 *
 * @param still the first frame, relative to the project folder
 * @param product where the product stands in it, in its pixels
 * @param focus the part of the product a close look is to show
 * @param clip the film clip shown instead of the still, relative to the project folder; null when
 *     the camera moves over the still
 * @param ground the still without the product, relative to the project folder; null where there is
 *     none, and in films that were written before it was kept
 * @param depth how far away what the still shows lies; null where nothing is known of it, and in
 *     films that were written before it was kept
 * @param entrance how the shot takes over from the one before; null in films that were written
 *     before it was kept
 */
public record ShotMaterial(
    String still,
    Box product,
    Box focus,
    @Nullable String clip,
    @Nullable String ground,
    @Nullable StillDepth depth,
    @Nullable Transition entrance) {
  /** The same material in another clip, or in none. */
  public ShotMaterial filmedIn(@Nullable String otherClip) {
    return new ShotMaterial(still, product, focus, otherClip, ground, depth, entrance);
  }

  /** The same material with another entrance. */
  public ShotMaterial entering(Transition how) {
    return new ShotMaterial(still, product, focus, clip, ground, depth, how);
  }
}
