package app.vitrine.domain.state;

import java.util.Locale;

/** The steps inside {@code video_generation}, in order. */
public enum VideoStep {
  STYLE_DETECTION,
  STORY_GENERATION,
  STORYBOARD_BREAKDOWN,
  FIRST_FRAMES,
  SHOTS,
  COMPOSING;

  /** The name used in progress events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
