package app.vitrine.media.sound;

/**
 * Each gain becomes the mean of those within a reach on both sides: a running sum, to which one is
 * added and from which one is taken.
 */
final class MeanGain implements Gain {
  private final Gain gains;
  private final int length;
  private final int reach;
  private final float[] held;
  private double sum;
  private int seen;
  private int centre;

  /**
   * Of gains that are asked for as they are needed.
   *
   * @param length how many there are
   * @param reach samples taken in before and after each
   */
  MeanGain(Gain gains, int length, int reach) {
    this.gains = gains;
    this.length = length;
    this.reach = reach;
    this.held = new float[2 * reach + 2];
  }

  @Override
  public float next() {
    while (seen < length && seen <= centre + reach) {
      float gain = gains.next();
      held[seen % held.length] = gain;
      sum += gain;
      seen++;
    }
    int gone = centre - reach - 1;
    if (gone >= 0) {
      sum -= held[gone % held.length];
    }
    int from = Math.max(0, centre - reach);
    int to = Math.min(length, centre + reach + 1);
    centre++;
    return (float) (sum / (to - from));
  }
}
