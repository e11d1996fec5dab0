package app.vitrine.media.cutout;

/**
 * How far a cut-out can be trusted: the networks must be sure of what was kept, must agree with its
 * outline, and nothing that looks like the product may lie outside it.
 */
final class Confidence {
  private static final float HALF = 0.5f;

  /** Confidence lost for each share of the product that may have been left out. */
  private static final double LEFT_OUT_COST = 25;

  /** Most confidence lost by that. */
  private static final double MOST_LOST = 0.5;

  private Confidence() {}

  /**
   * The product of three shares, each 0 to 1: how opaque the networks see the kept area, the
   * overlap (intersection over union) of their outline with the final one, and what is left of one
   * when parts may have been lost.
   *
   * @param leftOut what may have been lost, as a share of the product
   */
  static double of(Plane opinion, Plane matte, double leftOut) {
    double kept = 0;
    double sure = 0;
    long both = 0;
    long either = 0;
    for (int i = 0; i < matte.data.length; i++) {
      boolean inMatte = matte.data[i] > HALF;
      boolean seen = opinion.data[i] > HALF;
      if (inMatte) {
        kept++;
        sure += opinion.data[i];
      }
      both += inMatte && seen ? 1 : 0;
      either += inMatte || seen ? 1 : 0;
    }
    double whole = 1 - Math.min(MOST_LOST, LEFT_OUT_COST * leftOut);
    return either == 0 || kept == 0 ? 0 : sure / kept * both / either * whole;
  }
}
