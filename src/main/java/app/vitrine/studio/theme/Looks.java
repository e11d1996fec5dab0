package app.vitrine.studio.theme;

import app.vitrine.studio.text.UiLanguage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** How the person wants the studio to look and speak, as it is saved. */
public final class Looks {
  /** Setting of the language; a {@link UiLanguage#suffix()}. */
  public static final String LANGUAGE = "studio.language";

  /** Setting of the colours; a {@link ThemeMode} in lower case. */
  public static final String THEME = "studio.theme";

  /** Setting of the text size; percent. */
  public static final String TEXT_SCALE = "studio.text_scale";

  /** Smallest and largest text size, 1 being the usual one. */
  public static final double SMALLEST = 0.85;

  /** See {@link #SMALLEST}. */
  public static final double LARGEST = 2;

  private Looks() {}

  /** The language saved, or the machine's. */
  public static UiLanguage language(Map<String, String> saved, Locale machine) {
    String wanted = saved.getOrDefault(LANGUAGE, "");
    return Arrays.stream(UiLanguage.values())
        .filter(each -> each.suffix().equals(wanted))
        .findFirst()
        .orElseGet(() -> UiLanguage.of(machine));
  }

  /** Dresses as saved; what cannot be read stays as it is. */
  public static void apply(Map<String, String> saved, Appearance appearance) {
    String theme = saved.getOrDefault(THEME, "");
    Arrays.stream(ThemeMode.values())
        .filter(each -> each.name().equalsIgnoreCase(theme))
        .findFirst()
        .ifPresent(appearance.modeProperty()::set);
    String scale = saved.getOrDefault(TEXT_SCALE, "");
    if (scale.matches("\\d{2,3}")) {
      appearance
          .textScaleProperty()
          .set(Math.clamp(Integer.parseInt(scale) / 100.0, SMALLEST, LARGEST));
    }
  }
}
