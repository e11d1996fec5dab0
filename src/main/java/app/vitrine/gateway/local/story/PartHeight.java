package app.vitrine.gateway.local.story;

/** How high up a product the part lies that a line speaks of, from the top down. */
enum PartHeight {
  /** At its upper edge. */
  RIM,

  /** In its upper part. */
  TOP,

  /** Anywhere, or the line speaks of no such part. */
  ANYWHERE,

  /** At its lower end. */
  FOOT;

  /** Whether two lines would lead to the same end of a product. */
  boolean isSameEndAs(PartHeight other) {
    return this != ANYWHERE && other != ANYWHERE && (this == FOOT) == (other == FOOT);
  }
}
