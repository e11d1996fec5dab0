package app.vitrine.domain.image;

import java.util.Locale;

/** The kinds of picture a package holds. */
public enum SceneKind {
  HERO,
  LIFESTYLE,
  DETAIL;

  /** As it stands in file names. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
