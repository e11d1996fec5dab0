package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import java.util.List;

/**
 * The score: the weight of the checks passed over the weight of all. A warning weighs as much as
 * three hints and a blocking finding as much as eight, so that one broken film is felt among dozens
 * of passing details.
 */
final class QaScore {
  private QaScore() {}

  static QaReport of(List<QaCheck> checks) {
    double all = checks.stream().mapToDouble(check -> weight(check.severity())).sum();
    double passed =
        checks.stream()
            .filter(QaCheck::passed)
            .mapToDouble(check -> weight(check.severity()))
            .sum();
    List<QaCheck> failed = checks.stream().filter(check -> !check.passed()).toList();
    return new QaReport(
        all == 0 ? 0 : passed / all,
        checks,
        failed.stream()
            .filter(check -> check.severity() != Severity.INFO)
            .map(QaCheck::message)
            .distinct()
            .toList(),
        failed.stream().map(QaAdvice::of).distinct().toList());
  }

  private static double weight(Severity severity) {
    return switch (severity) {
      case INFO -> 1;
      case WARNING -> 3;
      case BLOCKING -> 8;
    };
  }
}
