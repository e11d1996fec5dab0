package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the checks made of one target. */
final class Checklist {
  private final QaTarget target;
  private final QaWords words;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  Checklist(QaTarget target, QaWords words) {
    this.target = target;
    this.words = words;
  }

  /** Adds a check of the target as a whole. */
  void add(String kind, Severity severity, boolean passed, String measured, String expected) {
    put(kind, kind, "", severity, passed, measured, expected, issue(kind, "", passed));
  }

  /**
   * Adds a check of one of the target's artifacts.
   *
   * @param label of the artifact, for the check's id
   * @param named the artifact, said to a person
   */
  void add(
      String kind,
      String label,
      String named,
      Severity severity,
      boolean passed,
      String measured,
      String expected) {
    put(
        kind + "." + label,
        kind,
        named,
        severity,
        passed,
        measured,
        expected,
        issue(kind, named, passed));
  }

  /** Adds a check whose sentence somebody else wrote. */
  void addSaid(
      String kind,
      String id,
      Severity severity,
      boolean passed,
      String measured,
      String expected,
      String message) {
    put(id, kind, "", severity, passed, measured, expected, message);
  }

  private String issue(String kind, String named, boolean passed) {
    return passed ? "" : words.issue(kind, List.of(named)).orElseThrow();
  }

  private void put(
      String id,
      String kind,
      String named,
      Severity severity,
      boolean passed,
      String measured,
      String expected,
      String message) {
    int times = ids.merge(id, 1, Integer::sum);
    String unique = times == 1 ? id : id + "_" + times;
    findings.add(
        new Finding(
            new QaCheck(unique, target, severity, passed, measured, expected, message),
            kind,
            named));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A measured number as the report shows it: two places at most, none that say nothing. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "none";
    }
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
