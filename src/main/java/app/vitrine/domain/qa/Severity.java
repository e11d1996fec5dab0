package app.vitrine.domain.qa;

/** How much a finding matters. */
public enum Severity {
  INFO,
  WARNING,
  BLOCKING
}
