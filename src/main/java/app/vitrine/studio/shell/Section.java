package app.vitrine.studio.shell;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The sections of the rail, in order. */
public enum Section {
  NEW(Feather.PLUS_SQUARE),
  LIBRARY(Feather.GRID),
  BRAND(Feather.AWARD),
  INSIGHTS(Feather.BAR_CHART_2),
  SETTINGS(Feather.SLIDERS);

  private final Ikon icon;

  Section(Ikon icon) {
    this.icon = icon;
  }

  /** Its sign on the rail. */
  public Ikon icon() {
    return icon;
  }

  /** Key of its name. */
  public String key() {
    return "shell." + name().toLowerCase(Locale.ROOT);
  }
}
