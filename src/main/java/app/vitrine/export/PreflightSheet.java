package app.vitrine.export;

import app.vitrine.domain.qa.Severity;
import java.util.List;

/** The preflight's findings as a page. */
final class PreflightSheet {
  private static final String REPORTS =
      "summary.md and qa_report tell of the package as it was approved, before anything was fitted.";

  private PreflightSheet() {}

  static String markdown(
      String title, ExportPreset preset, List<PreflightNote> notes, SheetWords words) {
    StringBuilder page = new StringBuilder();
    String heading = "Preflight: " + title + " for " + preset.name();
    page.append("# ").append(words.say(heading)).append("\n\n");
    if (notes.isEmpty()) {
      page.append(words.say("Nothing in this pack goes against the rules Vitrine knows of."));
    } else {
      page.append(
          words.say("What was fitted to the place is told below. The rules are not legal advice."));
    }
    page.append("\n\n").append(words.say(REPORTS)).append('\n');
    part(page, "To be fixed before you publish", notes, Severity.BLOCKING, words);
    part(page, "Worth a look", notes, Severity.WARNING, words);
    part(page, "For your information", notes, Severity.INFO, words);
    return page.toString();
  }

  private static void part(
      StringBuilder page,
      String heading,
      List<PreflightNote> notes,
      Severity severity,
      SheetWords words) {
    List<PreflightNote> of = notes.stream().filter(n -> n.severity() == severity).toList();
    if (!of.isEmpty()) {
      page.append(words.heading(heading));
      of.forEach(
          n ->
              page.append("- **")
                  .append(words.say(n.subject()))
                  .append("** ")
                  .append(words.say(n.message()))
                  .append('\n'));
    }
  }
}
