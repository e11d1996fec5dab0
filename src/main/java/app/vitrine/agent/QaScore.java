package app.vitrine.agent;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The score: 1 less what every failed kind of check costs, 0 at the least. A kind costs once,
 * however many artifacts it failed on and however many other checks passed, so that a poor photo is
 * felt among dozens of passing details. What a kind costs is in {@code qa-weights.properties}: its
 * own weight where it has one, for the severity or for all, else that of its gravest failure. A
 * blocking finding is put before a person whatever the score.
 */
final class QaScore {
  private static final String TABLE = "/app/vitrine/agent/qa-weights.properties";

  private final QaWords words;
  private final Map<String, Double> costs;

  QaScore(QaWords words) {
    this.words = words;
    this.costs = costs();
  }

  /** The report on what was found: failures of one kind are one issue, and advice is given once. */
  QaReport of(List<Finding> findings) {
    List<QaCheck> checks = findings.stream().map(Finding::check).toList();
    Map<String, List<Finding>> failed =
        findings.stream()
            .filter(finding -> !finding.check().passed())
            .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()));
    return new QaReport(
        score(checks),
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

  /** Nothing that was checked is nothing to trust. */
  private double score(List<QaCheck> checks) {
    if (checks.isEmpty()) {
      return 0;
    }
    Map<String, Double> failed = new LinkedHashMap<>();
    checks.stream()
        .filter(check -> !check.passed())
        .forEach(check -> failed.merge(kind(check), cost(check), Math::max));
    return Math.max(0, 1 - failed.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  private static String kind(QaCheck check) {
    int dot = check.id().indexOf('.');
    return dot < 0 ? check.id() : check.id().substring(0, dot);
  }

  private double cost(QaCheck check) {
    String severity = check.severity().name().toLowerCase(Locale.ROOT);
    double least = requireNonNull(costs.get(severity));
    double own =
        costs.getOrDefault(kind(check) + "." + severity, costs.getOrDefault(kind(check), least));
    return check.severity() == Severity.BLOCKING ? Math.max(least, own) : own;
  }

  private static Map<String, Double> costs() {
    Properties table = new Properties();
    try (InputStream in = QaScore.class.getResourceAsStream(TABLE)) {
      table.load(requireNonNull(in, TABLE));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + TABLE, broken);
    }
    return table.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                kind -> kind, kind -> Double.parseDouble(table.getProperty(kind))));
  }
}
