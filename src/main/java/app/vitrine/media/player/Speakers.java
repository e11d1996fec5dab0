package app.vitrine.media.player;

import java.util.Optional;

/** The machine's sound output. */
@FunctionalInterface
public interface Speakers {
  /** No sound at all. */
  Speakers NONE = Optional::empty;

  /** Opens a line; empty when the machine has no sound device that is free. */
  Optional<AudioLine> open();

  /** The sound device the system plays on. */
  static Speakers system() {
    return SystemLine::open;
  }
}
