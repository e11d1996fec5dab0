package app.vitrine.tool;

import java.util.Locale;

/** The atomic, recorded actions an agent can take. */
public enum Tool {
  WRITE_FILE,
  READ_FILE,
  READ_BRIEF,
  WRITE_COPY,
  CALL_OUT,
  CHOOSE_STYLE,
  TELL_STORY,
  BREAK_DOWN,
  LOOK_AT_PHOTO,
  CORRECT_CUTOUT,
  RENDER_PICTURE,
  MEASURE_PICTURE,
  SHOOT,
  SPEAK,
  COMPOSE_FILM,
  MEASURE_FILM;

  /** Such as {@code write_copy}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
