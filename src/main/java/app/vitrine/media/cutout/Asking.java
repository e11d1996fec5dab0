package app.vitrine.media.cutout;

import java.util.List;

/**
 * What a matte network is given, and what its answer means. This is also the form of the file that
 * lies beside a person's own network.
 *
 * @param side of the square picture it is given, in pixels
 * @param channels their order, {@code rgb} or {@code bgr}
 * @param mean what is taken from each channel, 0 to 1, red first
 * @param deviation what each channel is then divided by, red first
 * @param values what it answers: {@code opacity}, 0 to 1, or {@code logit}, its log odds
 * @param stretch whether the least answer counts as 0 and the greatest as 1
 * @param output name of the answer among several; empty for the last
 */
record Asking(
    int side,
    Channels channels,
    List<Double> mean,
    List<Double> deviation,
    Values values,
    boolean stretch,
    String output) {
  /** Smallest and largest side, in pixels. */
  static final int LEAST_SIDE = 32;

  static final int MOST_SIDE = 2048;

  /** Of the networks that come with the program; they are given several sides. */
  static final Asking OURS =
      new Asking(
          MOST_SIDE,
          Channels.BGR,
          List.of(0.0, 0.0, 0.0),
          List.of(1.0, 1.0, 1.0),
          Values.OPACITY,
          false,
          "");

  enum Channels {
    RGB,
    BGR
  }

  enum Values {
    OPACITY,
    LOGIT
  }

  Asking {
    mean = mean == null ? List.of(0.0, 0.0, 0.0) : List.copyOf(mean);
    deviation = deviation == null ? List.of(1.0, 1.0, 1.0) : List.copyOf(deviation);
    channels = channels == null ? Channels.RGB : channels;
    values = values == null ? Values.OPACITY : values;
    output = output == null ? "" : output;
    if (side < LEAST_SIDE
        || side > MOST_SIDE
        || mean.size() != 3
        || deviation.size() != 3
        || !mean.stream().allMatch(Double::isFinite)
        || !deviation.stream().allMatch(each -> Double.isFinite(each) && each > 0)) {
      throw new IllegalArgumentException(
          "side must be %d to %d, mean and deviation three numbers each, deviations above 0"
              .formatted(LEAST_SIDE, MOST_SIDE));
    }
  }

  /** Whether the picture is given as it is, 0 to 1. */
  boolean isPlain() {
    return mean.stream().allMatch(each -> each == 0)
        && deviation.stream().allMatch(each -> each == 1);
  }
}
