package app.vitrine.media.player;

import app.vitrine.domain.error.VitrineException;
import org.jspecify.annotations.Nullable;

/**
 * What a player is doing.
 *
 * @param durationSec of the film, 0 while it is being opened
 * @param frameSec how long one frame is shown, 0 while the film is being opened
 * @param sound whether the film's sound can be heard here
 * @param trouble why it failed; null unless it did
 */
public record PlayerStatus(
    Phase phase,
    double durationSec,
    double frameSec,
    Sound sound,
    @Nullable VitrineException trouble) {
  /** What a player does. */
  public enum Phase {
    OPENING,
    PAUSED,
    PLAYING,
    /** The film was played to its end. */
    ENDED,
    FAILED,
    CLOSED
  }

  /** What there is to hear. */
  public enum Sound {
    HEARD,
    /** The film is silent. */
    NONE_IN_FILM,
    /** The machine has no sound device that is free; the film plays by the system's clock. */
    NO_DEVICE
  }

  static final PlayerStatus OPENING =
      new PlayerStatus(Phase.OPENING, 0, 0, Sound.NONE_IN_FILM, null);

  PlayerStatus as(Phase now) {
    return new PlayerStatus(now, durationSec, frameSec, sound, trouble);
  }

  PlayerStatus without() {
    return new PlayerStatus(phase, durationSec, frameSec, Sound.NO_DEVICE, trouble);
  }

  PlayerStatus failed(VitrineException why) {
    return new PlayerStatus(Phase.FAILED, durationSec, frameSec, sound, why);
  }

  /** Whether the film can be played, now or again. */
  public boolean isOpen() {
    return phase == Phase.PAUSED || phase == Phase.PLAYING || phase == Phase.ENDED;
  }
}
