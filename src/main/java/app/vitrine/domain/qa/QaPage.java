package app.vitrine.domain.qa;

import java.util.List;
import java.util.Locale;

/** A quality report as a Markdown page for people, the same wherever it is put. */
public final class QaPage {
  private QaPage() {}

  /** Score, issues, suggestions and every check; {@code title} names the product. */
  public static String markdown(String title, QaReport report) {
    long passed = report.checks().stream().filter(QaCheck::passed).count();
    StringBuilder page = new StringBuilder();
    page.append("# Quality report: ").append(title).append("\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "Score **%.2f** of 1.00 (a person is always asked below %.2f); %d of %d checks passed.\n",
            report.score(),
            QaReport.THRESHOLD,
            passed,
            report.checks().size()));
    page.append(section("Issues", report.issues()));
    page.append(section("Suggestions", report.suggestions()));
    for (QaTarget target : QaTarget.values()) {
      List<QaCheck> checks =
          report.checks().stream().filter(check -> check.target() == target).toList();
      if (!checks.isEmpty()) {
        page.append("\n## ").append(heading(target)).append("\n\n");
        page.append("| | Check | Measured | Expected | |\n|---|---|---|---|---|\n");
        checks.forEach(check -> page.append(row(check)));
      }
    }
    return page.toString();
  }

  /** A heading with its points; nothing when there is none. */
  public static String section(String heading, List<String> points) {
    return points.isEmpty()
        ? ""
        : "\n## " + heading + "\n\n- " + String.join("\n- ", points) + "\n";
  }

  private static String row(QaCheck check) {
    return String.join(
            " | ",
            check.passed() ? "| ✓" : "| ✗ " + wire(check.severity()),
            cell(check.id()),
            cell(check.measured()),
            cell(check.expected()),
            cell(check.message()))
        + " |\n";
  }

  private static String heading(QaTarget target) {
    String name = wire(target);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
