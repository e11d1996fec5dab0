package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The score: the weight of the checks passed over the weight of all. A warning weighs as much as
 * three hints and a blocking finding as much as eight, so that one broken film is felt among dozens
 * of passing details.
 */
final class QaScore {
  private final QaWords words;

  QaScore(QaWords words) {
    this.words = words;
  }

  /** The report on what was found: failures of one kind are one issue, and advice is given once. */
  QaReport of(List<Finding> findings) {
    List<QaCheck> checks = findings.stream().map(Finding::check).toList();
    double all = weight(checks, check -> true);
    Map<String, List<Finding>> failed =
        findings.stream()
            .filter(finding -> !finding.check().passed())
            .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()));
    return new QaReport(
        all == 0 ? 0 : weight(checks, QaCheck::passed) / all,
        checks,
        failed.values().stream().flatMap(this::issues).distinct().toList(),
        failed.entrySet().stream()
            .map(kind -> words.advice(kind.getKey(), kind.getValue().size()))
            .distinct()
            .toList());
  }

  /** What is wrong, hints left out. */
  private Stream<String> issues(List<Finding> ofOneKind) {
    List<Finding> serious =
        ofOneKind.stream().filter(found -> found.check().severity() != Severity.INFO).toList();
    if (serious.isEmpty()) {
      return Stream.empty();
    }
    return words
        .issue(serious.getFirst().kind(), serious.stream().map(Finding::named).toList())
        .map(Stream::of)
        .orElseGet(() -> serious.stream().map(found -> found.check().message()));
  }

  private static double weight(List<QaCheck> checks, Predicate<QaCheck> counted) {
    return checks.stream().filter(counted).mapToDouble(check -> weight(check.severity())).sum();
  }

  private static double weight(Severity severity) {
    return switch (severity) {
      case INFO -> 1;
      case WARNING -> 3;
      case BLOCKING -> 8;
    };
  }
}
