package app.vitrine.studio.bench;

import static java.util.Locale.ROOT;

import app.vitrine.bench.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames that were drawn one after the other.
 *
 * @param workMs of each, how long the busier of two threads worked: the screen's, which changes and
 *     lays out, and the one that draws what the other has finished. No frame comes sooner than that
 * @param seconds they took together, with what was waited for the display's clock
 */
record Frames(List<Double> workMs, double seconds) {
  Frames {
    workMs = List.copyOf(workMs);
  }

  /** These and others. */
  Frames and(Frames others) {
    List<Double> all = new ArrayList<>(workMs);
    all.addAll(others.workMs);
    return new Frames(all, seconds + others.seconds);
  }

  /** Their work, and how many of them came in a second. */
  String told() {
    Distribution work = Distribution.of(workMs);
    return String.format(
        ROOT,
        "%.1f ms median, %.1f ms P95; %.0f frames a second",
        work.median(),
        work.percentile(95),
        workMs.size() / seconds);
  }
}
