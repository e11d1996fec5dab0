package app.vitrine.domain.work;

/** Receives how far a piece of work is. */
@FunctionalInterface
public interface ProgressSink {
  /** Ignores everything. */
  ProgressSink NONE = (fraction, step) -> {};

  /**
   * Reports progress.
   *
   * @param fraction done so far, 0 to 1
   * @param step what is being done, a lower_snake_case word such as {@code storyboard_breakdown}
   */
  void at(double fraction, String step);

  /** A sink for a part of this work that spans {@code from} to {@code to} of the whole. */
  default ProgressSink part(double from, double to) {
    return (fraction, step) -> at(from + Math.clamp(fraction, 0.0, 1.0) * (to - from), step);
  }
}
