package app.vitrine.export;

import app.vitrine.domain.qa.Severity;
import java.util.List;

/** The preflight's findings as a page. */
final class PreflightSheet {
  private PreflightSheet() {}

  static String markdown(String title, ExportPreset preset, List<PreflightNote> notes) {
    StringBuilder page = new StringBuilder();
    page.append("# Preflight: ").append(title).append(" for ").append(preset.name()).append("\n\n");
    if (notes.isEmpty()) {
      page.append("Nothing in this pack goes against the rules Vitrine knows of.\n");
      return page.toString();
    }
    page.append("What was fitted to the place is told below. The rules are not legal advice.\n");
    part(page, "To be fixed before you publish", notes, Severity.BLOCKING);
    part(page, "Worth a look", notes, Severity.WARNING);
    part(page, "For your information", notes, Severity.INFO);
    return page.toString();
  }

  private static void part(
      StringBuilder page, String heading, List<PreflightNote> notes, Severity severity) {
    List<PreflightNote> of = notes.stream().filter(n -> n.severity() == severity).toList();
    if (!of.isEmpty()) {
      page.append("\n## ").append(heading).append("\n\n");
      of.forEach(
          n ->
              page.append("- **")
                  .append(n.subject())
                  .append("** ")
                  .append(n.message())
                  .append('\n'));
    }
  }
}
