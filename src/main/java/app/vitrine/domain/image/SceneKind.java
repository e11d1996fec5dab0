package app.vitrine.domain.image;

import java.util.Locale;

/** The kinds of picture a package holds. */
public enum SceneKind {
  HERO,
  LIFESTYLE,
  DETAIL,
  /** Points at the product and says what is good about it. */
  CALLOUT;

  /** As it stands in file names. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
