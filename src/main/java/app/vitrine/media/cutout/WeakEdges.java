package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * A smooth outline for places where product and ground look so alike, or so grainy, that an edge
 * found pixel by pixel would be ragged.
 */
final class WeakEdges {
  /** Contrast, in units of the local grain, from which an edge is followed pixel by pixel. */
  private static final double CLEAR = 24;

  /** Contrast below which it is drawn smooth alone. */
  private static final double LOST = 10;

  /** Grain, 0 to 1, that every photo is taken to have. */
  private static final double LEAST_GRAIN = 0.008;

  /** Reach of the smoothing, as a share of the longer side. */
  private static final double REACH = 0.003;

  /** Reach over which contrast and grain are judged, as a share of the longer side. */
  private static final double AROUND = 0.02;

  /** How much steeper the smoothed outline is made, so that it stays as soft as an edge is. */
  private static final float STEEPNESS = 3.5f;

  private static final float HALF = 0.5f;
  private static final float LEAST = 1e-5f;

  private WeakEdges() {}

  /**
   * The smooth outline, and how much it should count at each place.
   *
   * @param photo three channels, 0 to 1
   * @param opacity one channel, the photo's size
   * @param colours what product and ground look like along the edge
   * @return two channels: opacity, and its weight, both 0 to 1
   */
  static Plane calmed(Plane photo, Plane opacity, EdgeColours colours, CancelToken cancel) {
    int side = Math.max(photo.width, photo.height);
    int reach = Math.max(1, (int) Math.round(REACH * side));
    Plane smooth = opacity.box(reach).box(reach);
    Plane evidence =
        evidence(photo, opacity, colours, cancel).box(Math.max(1, (int) (AROUND * side)));
    Plane out = new Plane(photo.width, photo.height, 2);
    for (int i = 0; i < opacity.data.length; i++) {
      opacity.pollAtRow(i, cancel);
      out.data[2 * i] = Math.clamp((smooth.data[i] - HALF) * STEEPNESS + HALF, 0f, 1f);
      double mixed = evidence.data[3 * i + 2];
      if (mixed > LEAST) {
        double contrast = evidence.data[3 * i] / mixed;
        double grain = Math.max(LEAST_GRAIN, evidence.data[3 * i + 1] / mixed);
        out.data[2 * i + 1] =
            (float) Math.clamp((CLEAR - contrast / grain) / (CLEAR - LOST), 0.0, 1.0);
      }
    }
    return out;
  }

  /** Contrast and grain, each times how mixed the place is, and that itself. */
  private static Plane evidence(
      Plane photo, Plane opacity, EdgeColours colours, CancelToken cancel) {
    Plane near = photo.box(1);
    Plane out = new Plane(photo.width, photo.height, 3);
    for (int i = 0; i < opacity.data.length; i++) {
      opacity.pollAtRow(i, cancel);
      float alpha = opacity.data[i];
      float mixed = 4 * alpha * (1 - alpha);
      double contrast = 0;
      double grain = 0;
      for (int c = 3 * i; c < 3 * i + 3; c++) {
        contrast =
            Math.max(contrast, Math.abs(colours.product().data[c] - colours.ground().data[c]));
        grain = Math.max(grain, Math.abs(photo.data[c] - near.data[c]));
      }
      out.data[3 * i] = (float) (mixed * contrast);
      out.data[3 * i + 1] = (float) (mixed * grain);
      out.data[3 * i + 2] = mixed;
    }
    return out;
  }
}
