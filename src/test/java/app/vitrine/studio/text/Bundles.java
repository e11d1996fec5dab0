package app.vitrine.studio.text;

import java.util.Map;

/** All words of the studio, for tests in other packages. */
public final class Bundles {
  private Bundles() {}

  /** The patterns by their keys. */
  public static Map<String, String> of(UiLanguage language) {
    return Bundle.load(language);
  }
}
