package app.vitrine.media.cutout;

/**
 * How far a cut-out can be trusted: the networks must be sure of what was kept, and must agree with
 * its outline.
 */
final class Confidence {
  private static final float HALF = 0.5f;

  private Confidence() {}

  /**
   * The product of two shares, each 0 to 1: how opaque the networks see the kept area, and the
   * overlap (intersection over union) of their outline with the final one.
   */
  static double of(Plane opinion, Plane matte) {
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
    return either == 0 || kept == 0 ? 0 : sure / kept * both / either;
  }
}
