package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * Compares rough mattes of one photo, whoever made them: by how much each looks like a thing before
 * a ground, and by whether it leaves out something the networks see.
 */
final class RoughJudge {
  private static final float HALF = 0.5f;

  /** Mean opinion of the networks below which they do not mean what a matte would keep. */
  private static final double LEAST_SEEN = 0.1;

  /** The photo, CIELAB. */
  final Plane lab;

  private final Plane opinion;

  /**
   * A judge.
   *
   * @param lab the photo
   * @param opinion what the networks think of each place, 0 to 1, of the same size
   */
  RoughJudge(Plane lab, Plane opinion) {
    this.lab = lab;
    this.opinion = opinion;
  }

  /**
   * How good a matte is, 0 to 1. What the photo's frame cuts is no part of its outline here, so
   * that a cut product is worth as much as a whole one.
   */
  double of(Plane matte, CancelToken cancel) {
    double kept = 0;
    int cells = 0;
    for (int i = 0; i < matte.data.length; i++) {
      if (matte.data[i] > HALF) {
        kept += opinion.data[i];
        cells++;
      }
    }
    if (cells == 0) {
      return 0;
    }
    return Plausibility.within(lab, matte, cancel)
        * share(opinion, matte)
        * Math.min(1, kept / cells / LEAST_SEEN);
  }

  /** Share, 0 to 1, of all that the networks see that a matte would keep. */
  static double share(Plane opinion, Plane matte) {
    double kept = 0;
    double all = 0;
    for (int i = 0; i < matte.data.length; i++) {
      all += opinion.data[i];
      kept += matte.data[i] > HALF ? opinion.data[i] : 0;
    }
    return all == 0 ? 0 : kept / all;
  }
}
