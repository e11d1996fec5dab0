package app.vitrine.export;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The quality report as a page and as data. */
final class QaSheet {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .build();

  private QaSheet() {}

  static String markdown(String title, QaReport report) {
    long passed = report.checks().stream().filter(QaCheck::passed).count();
    StringBuilder page = new StringBuilder();
    page.append("# Quality report: ").append(title).append("\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "Score **%.2f** of 1.00 (a person is always asked below %.2f); %d of %d checks passed.%n",
            report.score(),
            QaReport.THRESHOLD,
            passed,
            report.checks().size()));
    list(page, "Issues", report.issues());
    list(page, "Suggestions", report.suggestions());
    page.append(
        "\n## Checks\n\n| | Check | Of | Measured | Expected | |\n|---|---|---|---|---|---|\n");
    for (QaCheck check : report.checks()) {
      page.append(row(check));
    }
    return page.toString();
  }

  static String json(QaReport report) {
    return JSON.writeValueAsString(report) + "\n";
  }

  private static String row(QaCheck check) {
    return String.join(
            " | ",
            check.passed() ? "| ✓" : "| ✗ " + wire(check.severity()),
            cell(check.id()),
            wire(check.target()),
            cell(check.measured()),
            cell(check.expected()),
            cell(check.message()))
        + " |\n";
  }

  private static void list(StringBuilder page, String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.append("\n## ").append(heading).append("\n\n");
      sentences.forEach(sentence -> page.append("- ").append(sentence).append('\n'));
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
