package app.vitrine.domain.qa;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A quality report as a Markdown page for people, the same wherever it is put. */
public final class QaPage {
  private QaPage() {}

  /** The page as it is kept with the package, in the engine's own words. */
  public static String markdown(String title, QaReport report) {
    return markdown(title, report, UnaryOperator.identity());
  }

  /**
   * Score, issues, suggestions and every check.
   *
   * @param title names the product
   * @param said puts the engine's words into the language of who reads the page
   */
  public static String markdown(String title, QaReport report, UnaryOperator<String> said) {
    long passed = report.checks().stream().filter(QaCheck::passed).count();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(said.apply("Quality report: " + title)).append("\n\n");
    page.append(
        said.apply(
            String.format(
                Locale.ROOT,
                "Score **%.2f** of 1.00 (a person is always asked below %.2f); %d of %d checks"
                    + " passed.",
                report.score(),
                QaReport.THRESHOLD,
                passed,
                report.checks().size())));
    page.append('\n');
    page.append(section(said.apply("Issues"), report.issues().stream().map(said).toList()));
    page.append(
        section(said.apply("Suggestions"), report.suggestions().stream().map(said).toList()));
    for (QaTarget target : QaTarget.values()) {
      List<QaCheck> checks =
          report.checks().stream().filter(check -> check.target() == target).toList();
      if (!checks.isEmpty()) {
        page.append("\n## ").append(said.apply(heading(target))).append("\n\n| | ");
        for (String column : List.of("Check", "Measured", "Expected")) {
          page.append(said.apply(column)).append(" | ");
        }
        page.append("|\n|---|---|---|---|---|\n");
        checks.forEach(check -> page.append(row(check, said)));
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

  private static String row(QaCheck check, UnaryOperator<String> said) {
    return String.join(
            " | ",
            check.passed() ? "| ✓" : "| ✗ " + said.apply(wire(check.severity())),
            cell(check.id()),
            cell(said.apply(check.measured())),
            cell(said.apply(check.expected())),
            cell(said.apply(check.message())))
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
