package app.vitrine.gateway.local.story;

import app.vitrine.domain.image.CalloutAim;

/** How high up a product the part lies that a line speaks of, from the top down. */
enum PartHeight {
  /** At its upper edge. */
  RIM,

  /** In its upper part. */
  TOP,

  /** Anywhere, or the line speaks of no such part. */
  ANYWHERE,

  /** In it, as it is what the product holds. */
  INSIDE,

  /** On no place of it, as the line measures the product. */
  WHOLE,

  /** At its lower end. */
  FOOT;

  /** Whether two lines would lead to the same end of a product. */
  boolean isSameEndAs(PartHeight other) {
    return isEnd() && other.isEnd() && (this == FOOT) == (other == FOOT);
  }

  private boolean isEnd() {
    return this == RIM || this == TOP || this == FOOT;
  }

  /** What of the product it speaks of. */
  CalloutAim aim() {
    return switch (this) {
      case INSIDE -> CalloutAim.INSIDE;
      case WHOLE -> CalloutAim.WHOLE;
      case RIM, TOP, ANYWHERE, FOOT -> CalloutAim.OUTSIDE;
    };
  }
}
