package app.vitrine.media.voice;

import org.jspecify.annotations.Nullable;

/** A voice that did not speak, and why, in a few words. */
public final class VoiceRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  VoiceRefusal(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
