package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Settles where a matte's edge is: shadow is taken away, what was overlooked is added, and gaps are
 * opened.
 */
final class SettledEdge {
  private SettledEdge() {}

  /**
   * Settles a matte's edge, in place.
   *
   * @param pixels the photo at the matte's size
   * @param opinion what the networks alone think, the matte's size
   * @return what was left out all the same, as a share of the product; gaps are opened on purpose
   *     and none of it
   */
  static double settle(Mat pixels, Plane matte, Plane opinion, CancelToken cancel) {
    EdgeBand band = new EdgeBand(matte, cancel);
    LocalColours colours = LocalColours.along(band, pixels, cancel);
    ContactShadow.remove(band, colours, matte, opinion, cancel);
    OverlookedParts.restore(band, colours, matte, cancel);
    cancel.throwIfCancelled();
    OuterRim.restore(band, colours, pixels, matte, cancel);
    MatteShape.solidify(matte);
    double leftOut = OverlookedParts.leftOut(band, colours, matte, cancel);
    EnclosedGround.open(new EdgeBand(matte, cancel), pixels, matte, opinion, cancel);
    return leftOut;
  }
}
