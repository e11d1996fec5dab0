package app.vitrine.domain.image;

/** What of a product a fact speaks of, so that a line leads there or none does. */
public enum CalloutAim {
  /** What is the same wherever a line ends, or at the rim or the foot. */
  OUTSIDE,

  /** What the product holds, which fills it from below: wax, leaves, a liquid. */
  INSIDE,

  /** The product as a whole, such as its width: no place on it stands for that. */
  WHOLE
}
