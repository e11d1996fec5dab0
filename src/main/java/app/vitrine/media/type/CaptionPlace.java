package app.vitrine.media.type;

/** Where in the frame a caption stands. */
public enum CaptionPlace {
  /** Under the upper edge of the safe area, growing downwards; the product stands below it. */
  HEAD,
  /** On the lower edge of the safe area, growing upwards; the product stands above it. */
  FOOT
}
