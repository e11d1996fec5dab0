package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the checks made of one target. */
final class Checklist {
  private final QaTarget target;
  private final List<QaCheck> checks = new ArrayList<>();

  Checklist(QaTarget target) {
    this.target = target;
  }

  /**
   * Adds a check.
   *
   * @param message what is wrong, said to a person; shown when the check failed
   */
  void add(
      String id,
      Severity severity,
      boolean passed,
      String measured,
      String expected,
      String message) {
    checks.add(new QaCheck(id, target, severity, passed, measured, expected, message));
  }

  List<QaCheck> checks() {
    return List.copyOf(checks);
  }

  /** A measured number as the report shows it. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
