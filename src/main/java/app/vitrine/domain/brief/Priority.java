package app.vitrine.domain.brief;

/** Order in the queue; a later constant goes first. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH,
  URGENT
}
