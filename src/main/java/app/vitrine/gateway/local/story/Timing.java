package app.vitrine.gateway.local.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many shots a film has and how long each is. Times are multiples of a power of a half, which a
 * binary number holds exactly, so that they sum to the film's length without a rounding error.
 */
final class Timing {
  private static final double SECONDS_PER_SHOT = 3;

  /** How much longer a slower film's shots are; captions in the usual one leave room for it. */
  private static final double SLOWER = 1.4;

  /** How much shorter a faster film's shots are: less, as captions must still be read. */
  private static final double FASTER = 1.25;

  private static final int FEWEST = 3;
  private static final int MOST = 14;

  /** A film that is to be lively may have more. */
  private static final int MOST_LIVELY = 20;

  private static final int QUARTERS = 4;
  private static final int SHORTEST_QUARTERS = 6;

  /** Cuts lie on a grid of this many steps a second, about a frame of the film. */
  private static final int STEPS = 32;

  /** How much worse it is to be a second too short for a caption than a second from the wish. */
  private static final double HASTE = 25;

  private Timing() {}

  /** One shot for about three seconds: 15 s gives 5, 6 s gives 3, 60 s gives 14. */
  static int shots(int durationSec) {
    return shots(durationSec, 0);
  }

  /**
   * The shots of a film of another pace: of 15 s, 3 when much slower and 8 when much faster.
   *
   * @param pace −2 much slower to 2 much faster
   */
  static int shots(int durationSec, int pace) {
    double each = SECONDS_PER_SHOT / Math.pow(pace > 0 ? FASTER : SLOWER, pace);
    return Math.clamp(Math.round(durationSec / each), FEWEST, pace > 0 ? MOST_LIVELY : MOST);
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

  /**
   * The durations changed so that every cut falls on a beat, as little as can be and with time for
   * what must be read; unchanged when the music has fewer beats than the film has shots.
   *
   * @param wished seconds of each shot
   * @param needed seconds that each shot needs for its caption
   * @param beatSec from one beat to the next; the first falls on the film's first moment
   */
  static List<Double> onBeats(List<Double> wished, List<Double> needed, double beatSec) {
    double total = wished.stream().mapToDouble(Double::doubleValue).sum();
    double[] places = places(total, beatSec);
    int shots = wished.size();
    double[][] cost = new double[shots + 1][places.length];
    int[][] from = new int[shots + 1][places.length];
    Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    cost[0][0] = 0;
    for (int shot = 1; shot <= shots; shot++) {
      for (int end = 1; end < places.length; end++) {
        for (int begin = 0; begin < end; begin++) {
          double seconds = places[end] - places[begin];
          double haste = Math.max(0, needed.get(shot - 1) - seconds);
          double off = seconds - wished.get(shot - 1);
          double sum = cost[shot - 1][begin] + off * off + HASTE * haste * haste;
          if (sum < cost[shot][end]) {
            cost[shot][end] = sum;
            from[shot][end] = begin;
          }
        }
      }
    }
    int end = places.length - 1;
    if (Double.isInfinite(cost[shots][end])) {
      return wished;
    }
    List<Double> durations = new ArrayList<>();
    for (int shot = shots; shot > 0; shot--) {
      durations.addFirst(places[end] - places[from[shot][end]]);
      end = from[shot][end];
    }
    return durations;
  }

  /** Where cuts may lie: the beats, and the film's two ends. */
  private static double[] places(double total, double beatSec) {
    int beats = (int) Math.ceil(total / beatSec - 0.5);
    double[] places = new double[beats + 1];
    for (int i = 0; i < beats; i++) {
      places[i] = (double) Math.round(i * beatSec * STEPS) / STEPS;
    }
    places[beats] = total;
    return places;
  }
}
