package app.vitrine.gateway.local.language;

/** How an English noun is counted. */
public enum GrammaticalNumber {
  COUNT,
  PLURAL,
  MASS
}
