package app.vitrine.gateway.local.copy;

import java.util.List;

/** Chooses among equals, always the same for the same seed. */
public final class Choice {
  private static final int SPREAD = 0x9E3779B9;

  private final int seed;

  private Choice(int seed) {
    this.seed = seed;
  }

  /** A choice that depends on all given things. */
  public static Choice of(Object... things) {
    return new Choice(List.of(things).toString().hashCode());
  }

  /** One of the options for a purpose; another purpose chooses independently. */
  public <T> T among(List<T> options, String purpose) {
    return options.get(index(options.size(), purpose));
  }

  /** A number from 0 to {@code size} − 1 for a purpose. */
  public int index(int size, String purpose) {
    int mixed = (seed ^ purpose.hashCode()) * SPREAD;
    return Math.floorMod(mixed ^ (mixed >>> 15), size);
  }
}
