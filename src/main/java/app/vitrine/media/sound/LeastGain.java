package app.vitrine.media.sound;

/**
 * Each gain becomes the least of those within a reach on both sides. Keeps only what may still
 * become the least.
 */
final class LeastGain implements Gain {
  private final Gain gains;
  private final int length;
  private final int reach;
  private final int room;
  private final int[] places;
  private final float[] values;
  private int head;
  private int tail;
  private int seen;
  private int centre;

  /**
   * Of gains that are asked for as they are needed.
   *
   * @param length how many there are
   * @param reach samples looked at before and after each
   */
  LeastGain(Gain gains, int length, int reach) {
    this.gains = gains;
    this.length = length;
    this.reach = reach;
    this.room = 2 * reach + 2;
    this.places = new int[room];
    this.values = new float[room];
  }

  @Override
  public float next() {
    while (seen < length && seen <= centre + reach) {
      see(gains.next());
    }
    while (places[head % room] < centre - reach) {
      head++;
    }
    centre++;
    return values[head % room];
  }

  private void see(float gain) {
    while (tail > head && values[(tail - 1) % room] >= gain) {
      tail--;
    }
    places[tail % room] = seen;
    values[tail % room] = gain;
    tail++;
    seen++;
  }
}
