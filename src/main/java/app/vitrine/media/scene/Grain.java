package app.vitrine.media.scene;

import app.vitrine.media.resample.LinearImage;
import org.jspecify.annotations.Nullable;

/**
 * The noise laid over a picture, as standard deviations in 8-bit steps. The product brings its
 * photo's own noise along and gets only what is missing to the scene's; its surroundings get all of
 * the coarser of the two, so that one camera seems to have taken both.
 *
 * @param around on what was made
 * @param on on the product
 * @param product at its size in the picture, its coverage in plane 3; null where none is
 */
record Grain(float around, float on, @Nullable LinearImage product, Placement place) {
  private static final Placement NOWHERE = new Placement(0, 0, 0, 0, 1);

  /** The same all over. */
  static Grain even(double steps) {
    return new Grain((float) steps, (float) steps, null, NOWHERE);
  }

  /**
   * That of a scene with a product in it.
   *
   * @param scene grain the scene asks for
   * @param photo noise the product brings along
   */
  static Grain of(double scene, double photo, LinearImage product, Placement place) {
    double missing = Math.sqrt(Math.max(0, scene * scene - photo * photo));
    return new Grain((float) Math.max(scene, photo), (float) missing, product, place);
  }

  /** That of the same scene where the product is not in it. */
  Grain alone() {
    return even(around);
  }

  /** At a pixel of the picture. */
  float at(int x, int y) {
    int column = x - place.x();
    int row = y - place.y();
    if (product == null
        || column < 0
        || row < 0
        || column >= place.width()
        || row >= place.height()) {
      return around;
    }
    float covered = product.plane(3)[row * place.width() + column];
    return around + covered * (on - around);
  }
}
