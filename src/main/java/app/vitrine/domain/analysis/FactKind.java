package app.vitrine.domain.analysis;

/** What a fact of the brief is about. */
public enum FactKind {
  NAME,
  BRAND,
  CATEGORY,
  MATERIAL,
  COLOUR,
  SIZE,
  WEIGHT,
  CAPACITY,
  DURATION,
  QUANTITY,
  TECHNOLOGY,
  FEATURE,
  MAKING,
  ORIGIN,
  SENSORY,
  USE,
  AUDIENCE,
  OCCASION,
  CARE,
  LIMIT,
  NATURAL_VARIATION,
  INCLUDED,
  PRICE_CLASS
}
