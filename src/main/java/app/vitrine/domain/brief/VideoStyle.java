package app.vitrine.domain.brief;

/** The twelve styles (contract §3); their tags, moods and palettes are data of the local engine. */
public enum VideoStyle {
  CINEMATIC,
  DOCUMENTARY,
  ANIMATED,
  MINIMALIST,
  VINTAGE,
  FUTURISTIC,
  NATURE,
  URBAN,
  COMMERCIAL,
  ARTISTIC,
  SCIFI,
  FANTASY
}
