package app.vitrine.agent;

import app.vitrine.domain.qa.QaPage;
import app.vitrine.domain.qa.QaReport;
import java.util.List;

/** What the next attempt should know, as a Markdown page. */
final class Reflection {
  private Reflection() {}

  static String of(QaReport report, List<String> guidance) {
    String page =
        QaPage.section("What people said", guidance)
            + QaPage.section("What the review found", report.issues());
    return "# For the next attempt\n" + (page.isEmpty() ? "\nNothing to change.\n" : page);
  }
}
