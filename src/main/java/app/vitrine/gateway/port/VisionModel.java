package app.vitrine.gateway.port;

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
}
