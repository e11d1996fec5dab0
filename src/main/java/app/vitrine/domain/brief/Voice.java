package app.vitrine.domain.brief;

/** Who reads a film's captions aloud. */
public enum Voice {
  /** Nobody: the film has music alone. */
  OFF,

  /** A voice of the system Vitrine runs on, where one speaks the film's language. */
  SYSTEM
}
