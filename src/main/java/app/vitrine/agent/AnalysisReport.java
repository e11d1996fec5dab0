package app.vitrine.agent;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import java.util.List;
import java.util.Locale;

/** The analysis as a Markdown page for people. */
final class AnalysisReport {
  private AnalysisReport() {}

  static String of(PackageInput input, ProductAnalysis analysis) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(analysis.brief().productName()).append("\n\n");
    line(page, "Category", analysis.brief().category().replace('_', ' '));
    line(page, "Style", Wire.words(analysis.brief().style()));
    line(page, "Materials", String.join(", ", analysis.brief().materials()));
    line(page, "Keywords", String.join(", ", analysis.brief().keywords()));
    facts(page, BriefFacts.whole(analysis.brief().facts()));
    photo(page, input, analysis.photo());
    colours(page, analysis.photo().palette(), input.backgroundLanguage());
    return page.toString();
  }

  private static void line(StringBuilder page, String label, String value) {
    if (!value.isBlank()) {
      page.append("- ").append(label).append(": ").append(value).append('\n');
    }
  }

  private static void facts(StringBuilder page, List<Fact> facts) {
    page.append(
        "\n## Facts of the brief\n\n| Fact | About | In the brief's words |\n|---|---|---|\n");
    for (Fact fact : facts) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s |%n",
              fact.id(),
              Wire.words(fact.kind()),
              fact.text().replace("|", "\\|")));
    }
  }

  private static void photo(StringBuilder page, PackageInput input, PhotoReading seen) {
    page.append("\n## Photo\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "- %d × %d px; the product takes up %d × %d px, %.0f %% of the picture%n",
            input.photoWidth(),
            input.photoHeight(),
            seen.box().width(),
            seen.box().height(),
            100 * seen.coverage()));
    for (PhotoFinding finding : seen.findings()) {
      page.append(finding.passed() ? "- ✓ " : "- ✗ ").append(finding.message()).append('\n');
    }
  }

  private static void colours(StringBuilder page, List<Swatch> palette, Language language) {
    page.append("\n## Colours of the product\n\n");
    for (Swatch swatch : palette) {
      page.append(
          String.format(
              Locale.ROOT,
              "- %s %s, %.0f %%%n",
              swatch.hex(),
              swatch.names().getOrDefault(language, ""),
              100 * swatch.share()));
    }
  }
}
