package app.vitrine.domain.qa;

/** What a check looked at. */
public enum QaTarget {
  PHOTO,
  COPY,
  IMAGES,
  VIDEO
}
