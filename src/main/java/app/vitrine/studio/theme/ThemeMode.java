package app.vitrine.studio.theme;

/** Which colours the person wants. */
public enum ThemeMode {
  SYSTEM,
  LIGHT,
  DARK
}
