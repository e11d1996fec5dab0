package app.vitrine.domain.brief;

import java.util.Locale;

/** Languages a package can be written in. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** For line breaking, number forms and case. */
  public Locale locale() {
    return locale;
  }
}
