package app.vitrine.gateway.port;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.analysis.PhotoReading;
import java.nio.file.Path;

/** Looks at the merchant's photo. */
public interface VisionModel {
  String provider();

  /**
   * Looks at a photo.
   *
   * @param photo the original file
   * @param cutout where the RGBA cut-out is to be written, a PNG of the upright photo's size
   */
  record PhotoOrder(Path photo, Path cutout) {}

  PhotoReading look(PhotoOrder order, CallContext call);

  /**
   * Cuts a product out in a way a person chose.
   *
   * @param photo the original file
   * @param standing the cut-out there is
   * @param cutout where the RGBA cut-out is to be written, a PNG of the upright photo's size
   */
  record CutoutOrder(Path photo, Path standing, CutoutWay way, Path cutout) {}

  /**
   * Cuts out the product of a photo.
   *
   * @throws app.vitrine.domain.error.VitrineException when nothing is found that way
   */
  void cutOut(CutoutOrder order, CallContext call);
}
