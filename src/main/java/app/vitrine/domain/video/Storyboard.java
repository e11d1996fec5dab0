package app.vitrine.domain.video;

import java.util.List;
import java.util.Optional;

/** A film, shot by shot; durations sum to the wished length. */
public record Storyboard(List<Shot> shots) {
  public Storyboard {
    shots = List.copyOf(shots);
  }

  /** The shot of a number, from 1; empty when there is none. */
  public Optional<Shot> shot(int sequence) {
    return shots.stream().filter(shot -> shot.sequence() == sequence).findFirst();
  }

  /** Sum of the shots' durations in seconds. */
  public double durationSec() {
    return shots.stream().mapToDouble(Shot::durationSec).sum();
  }
}
