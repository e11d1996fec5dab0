package app.vitrine.studio.text;

import java.util.Locale;

/** A language the studio speaks. */
public enum UiLanguage {
  ENGLISH("English", Locale.ENGLISH, "en"),
  CHINESE("简体中文", Locale.SIMPLIFIED_CHINESE, "zh_CN");

  private final String ownName;
  private final Locale locale;
  private final String suffix;

  UiLanguage(String ownName, Locale locale, String suffix) {
    this.ownName = ownName;
    this.locale = locale;
    this.suffix = suffix;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** For numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** Ends the names of the files that hold its words; also the setting's value. */
  public String suffix() {
    return suffix;
  }

  /** The studio's language for a machine that speaks {@code locale}. */
  public static UiLanguage of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
