package app.vitrine.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured values, in order of size. */
public final class Distribution {
  private final double[] sorted;

  private Distribution(double[] sorted) {
    this.sorted = sorted;
  }

  /** Of at least one value. */
  public static Distribution of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Distribution(sorted);
  }

  public int count() {
    return sorted.length;
  }

  public double median() {
    return percentile(50);
  }

  /** By nearest rank: the smallest value that at least {@code percent} of all do not exceed. */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }
}
