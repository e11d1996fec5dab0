package app.vitrine.agent;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import java.util.List;
import java.util.Locale;

/** The quality report as Markdown pages for people. */
final class QaPage {
  private QaPage() {}

  static String of(QaReport report) {
    StringBuilder page = new StringBuilder("# Quality report\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "Score %.2f of 1.00, %d of %d checks passed.%n",
            report.score(),
            report.checks().stream().filter(QaCheck::passed).count(),
            report.checks().size()));
    list(page, "What is wrong", report.issues());
    list(page, "What to do", report.suggestions());
    for (QaTarget target : QaTarget.values()) {
      List<QaCheck> checks =
          report.checks().stream().filter(check -> check.target() == target).toList();
      if (checks.isEmpty()) {
        continue;
      }
      page.append("\n## ").append(title(target)).append("\n\n");
      page.append("| | check | measured | expected |\n|---|---|---|---|\n");
      for (QaCheck check : checks) {
        page.append("| ")
            .append(check.passed() ? "✓" : "✗")
            .append(" | ")
            .append(check.id())
            .append(" | ")
            .append(cell(check.measured()))
            .append(" | ")
            .append(cell(check.expected()))
            .append(" |\n");
      }
    }
    return page.toString();
  }

  /** What the next attempt should know. */
  static String reflection(QaReport report, List<String> guidance) {
    StringBuilder page = new StringBuilder("# For the next attempt\n");
    list(page, "What people said", guidance);
    list(page, "What the review found", report.issues());
    if (guidance.isEmpty() && report.issues().isEmpty()) {
      page.append("\nNothing to change.\n");
    }
    return page.toString();
  }

  private static void list(StringBuilder page, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.append("\n## ").append(title).append("\n\n");
      lines.forEach(line -> page.append("- ").append(line).append('\n'));
    }
  }

  private static String title(QaTarget target) {
    String name = target.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
