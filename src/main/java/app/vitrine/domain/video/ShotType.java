package app.vitrine.domain.video;

/** How much of the product a shot shows. */
public enum ShotType {
  EXTREME_WIDE,
  WIDE,
  MEDIUM_WIDE,
  MEDIUM,
  MEDIUM_CLOSE,
  CLOSE_UP,
  EXTREME_CLOSE
}
