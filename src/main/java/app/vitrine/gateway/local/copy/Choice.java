package app.vitrine.gateway.local.copy;

import java.util.List;

/** Chooses among equals, always the same for the same seed; the next step chooses another. */
public final class Choice {
  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF_WORD = 15;

  private final int seed;
  private final int step;

  private Choice(int seed, int step) {
    this.seed = seed;
    this.step = step;
  }

  /**
   * A choice that depends on all given things.
   *
   * @param step counts on with variants and revisions: neighbours never choose the same of two
   */
  public static Choice of(int step, Object... things) {
    return new Choice(List.of(things).toString().hashCode(), step);
  }

  /** One of the options for a purpose; another purpose chooses independently. */
  public <T> T among(List<T> options, String purpose) {
    return options.get(index(options.size(), purpose));
  }

  /** A number from 0 to {@code size} − 1 for a purpose. */
  public int index(int size, String purpose) {
    int mixed = (seed ^ purpose.hashCode()) * SPREAD;
    return Math.floorMod((mixed ^ (mixed >>> HALF_WORD)) % size + step, size);
  }
}
