package app.vitrine.export;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Composes pictures of a package anew for the shapes that places of sale ask for: the same product
 * in the same scene, arranged for another frame, nothing cut away or stretched.
 */
public interface PictureShaper {
  /** Leaves every picture as it is. */
  PictureShaper NONE = (view, photo, files, cancel) -> (picture, width, height) -> Optional.empty();

  /** The pictures of one package. */
  interface Sitting {
    /**
     * A picture in another frame.
     *
     * @param width of the frame in pixels
     * @param height of the frame in pixels
     * @return a picture of that shape, smaller where the photo has too few pixels for it; nothing
     *     where this picture cannot be composed here as it was approved
     */
    Optional<BufferedImage> shaped(Picture picture, int width, int height);
  }

  /**
   * Begins with a package.
   *
   * @param photo the merchant's photo
   * @param files finds a file of the package; throws when it is not the one that was recorded
   */
  Sitting sit(PackageView view, Path photo, Function<MediaFile, Path> files, CancelToken cancel);
}
