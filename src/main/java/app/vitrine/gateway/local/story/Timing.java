package app.vitrine.gateway.local.story;

import java.util.ArrayList;
import java.util.List;

/**
 * How many shots a film has and how long each is. Times are multiples of a quarter second, which a
 * binary number holds exactly, so that they sum to the film's length without a rounding error.
 */
final class Timing {
  private static final int SECONDS_PER_SHOT = 3;
  private static final int FEWEST = 3;
  private static final int MOST = 14;
  private static final int QUARTERS = 4;
  private static final int SHORTEST_QUARTERS = 6;

  private Timing() {}

  /** One shot for about three seconds: 15 s gives 5, 6 s gives 3, 60 s gives 14. */
  static int shots(int durationSec) {
    return Math.clamp(Math.round((float) durationSec / SECONDS_PER_SHOT), FEWEST, MOST);
  }

  /** Seconds of each shot, in proportion to the weights, summing exactly to the duration. */
  static List<Double> durations(int durationSec, List<Double> weights) {
    int total = durationSec * QUARTERS;
    int shortest = Math.min(SHORTEST_QUARTERS, Math.max(1, total / weights.size()));
    int spare = total - shortest * weights.size();
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> durations = new ArrayList<>();
    double wanted = 0;
    int given = 0;
    for (double weight : weights) {
      wanted += sum > 0 ? spare * weight / sum : (double) spare / weights.size();
      int share = (int) Math.round(wanted) - given;
      given += share;
      durations.add((double) (shortest + share) / QUARTERS);
    }
    return durations;
  }
}
