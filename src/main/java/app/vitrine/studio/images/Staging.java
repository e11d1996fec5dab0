package app.vitrine.studio.images;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.Picture;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shows: one picture, or two of which a line that can be moved shows one on its
 * left and the other on its right.
 *
 * @param width of the frame both are placed in, in pixels of the picture shown
 * @param height of that frame
 * @param left null for one picture alone
 */
record Staging(double width, double height, Layer shown, @Nullable Layer left) {

  /** What a picture is, as the viewer names it. */
  enum Kind {
    PHOTO,
    CUTOUT,
    RESULT,
    EARLIER
  }

  /** Where a picture lies in the frame. */
  record Place(double x, double y, double width, double height) {}

  /**
   * A picture in the frame.
   *
   * @param version number of an earlier version, 0 otherwise
   */
  record Layer(Kind kind, int version, Path file, Place place) {}

  /** One picture alone. */
  static Staging of(Kind kind, Path file, double width, double height) {
    return new Staging(width, height, new Layer(kind, 0, file, whole(width, height)), null);
  }

  /** With a second picture on the left. */
  Staging beside(Kind kind, int version, Path file, Place place) {
    return new Staging(width, height, shown, new Layer(kind, version, file, place));
  }

  /** The whole frame. */
  static Place whole(double width, double height) {
    return new Place(0, 0, width, height);
  }

  /**
   * Where a photo has to lie so that its product is as large as, and as central as, in a picture
   * made of it; the whole photo within the frame when that is not known.
   *
   * @param box around the product in the photo
   */
  static Place framed(Picture picture, double photoWidth, double photoHeight, Box box) {
    double scale =
        fill(picture)
            .map(
                fill ->
                    fill
                        / Math.max(
                            (double) box.width() / picture.width(),
                            (double) box.height() / picture.height()))
            .orElse(Math.min(picture.width() / photoWidth, picture.height() / photoHeight));
    boolean known = fill(picture).isPresent();
    double centreX = known ? box.x() + box.width() / 2.0 : photoWidth / 2;
    double centreY = known ? box.y() + box.height() / 2.0 : photoHeight / 2;
    return new Place(
        picture.width() / 2.0 - centreX * scale,
        picture.height() / 2.0 - centreY * scale,
        photoWidth * scale,
        photoHeight * scale);
  }

  private static Optional<Double> fill(Picture picture) {
    return Optional.ofNullable(picture.checks().get("fill")).filter(fill -> fill > 0);
  }
}
