package app.vitrine.domain.video;

import java.util.List;

/** A film, shot by shot; durations sum to the wished length. */
public record Storyboard(List<Shot> shots) {
  public Storyboard {
    shots = List.copyOf(shots);
  }

  /** Sum of the shots' durations in seconds. */
  public double durationSec() {
    return shots.stream().mapToDouble(Shot::durationSec).sum();
  }
}
