package app.vitrine.agent;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.PackageInput;
import java.util.Locale;

/** The analysis as a Markdown page for people. */
final class AnalysisReport {
  private AnalysisReport() {}

  static String of(PackageInput input, ProductAnalysis analysis) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(analysis.brief().productName()).append("\n\n");
    page.append("- category: ").append(analysis.brief().category()).append('\n');
    page.append("- style: ")
        .append(analysis.brief().style().name().toLowerCase(Locale.ROOT))
        .append('\n');
    page.append("- materials: ")
        .append(String.join(", ", analysis.brief().materials()))
        .append('\n');
    page.append("- keywords: ").append(String.join(", ", analysis.brief().keywords())).append('\n');
    page.append("\n## Facts\n\n");
    for (Fact fact : analysis.brief().facts()) {
      page.append("- ")
          .append(fact.id())
          .append(" · ")
          .append(fact.kind().name().toLowerCase(Locale.ROOT))
          .append(" · ")
          .append(fact.text())
          .append('\n');
    }
    page.append("\n## Photo\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "- %d × %d px, product %d × %d px, %.0f %% of the picture%n",
            input.photoWidth(),
            input.photoHeight(),
            analysis.photo().box().width(),
            analysis.photo().box().height(),
            100 * analysis.photo().coverage()));
    for (PhotoFinding finding : analysis.photo().findings()) {
      page.append("- ")
          .append(finding.passed() ? "✓ " : "✗ ")
          .append(finding.message())
          .append('\n');
    }
    page.append("\n## Colours\n\n");
    for (Swatch swatch : analysis.photo().palette()) {
      page.append(
          String.format(
              Locale.ROOT,
              "- %s %.0f %% %s%n",
              swatch.hex(),
              100 * swatch.share(),
              swatch.names().getOrDefault(input.backgroundLanguage(), "")));
    }
    return page.toString();
  }
}
