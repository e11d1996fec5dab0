package app.vitrine.domain.event;

/** The four families of contract §6; an event belongs to exactly one. */
public enum EventFamily {
  /** Explanations and plans; never counted as work done. */
  PLANNING,
  /** Real calls made by the tool registry. */
  TOOL,
  /** What the engine did. */
  EXECUTION,
  /** What the person sees. */
  OUTCOME
}
