package app.vitrine.media.sound;

/** Sine by table, for oscillators. */
final class Sine {
  private static final int SIZE = 8192;
  private static final float[] TABLE = table();

  private Sine() {}

  /** Sine of a phase counted in turns, at least 0. */
  static double at(double turns) {
    double place = (turns - Math.floor(turns)) * SIZE;
    int index = (int) place;
    double part = place - index;
    return TABLE[index] + part * (TABLE[index + 1] - TABLE[index]);
  }

  private static float[] table() {
    float[] table = new float[SIZE + 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) Math.sin(2 * Math.PI * i / SIZE);
    }
    return table;
  }
}
