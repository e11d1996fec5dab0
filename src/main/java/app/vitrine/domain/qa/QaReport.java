package app.vitrine.domain.qa;

import java.util.List;

/**
 * Result of the quality review.
 *
 * @param score 0 to 1
 * @param issues sentences for a person, what is wrong
 * @param suggestions sentences for a person, what to do
 */
public record QaReport(
    double score, List<QaCheck> checks, List<String> issues, List<String> suggestions) {
  /** Below this a person is always asked (contract §4). */
  public static final double THRESHOLD = 0.80;

  public QaReport {
    checks = List.copyOf(checks);
    issues = List.copyOf(issues);
    suggestions = List.copyOf(suggestions);
  }

  /** Whether a blocking check failed. */
  public boolean hasBlockingFinding() {
    return checks.stream().anyMatch(c -> !c.passed() && c.severity() == Severity.BLOCKING);
  }
}
