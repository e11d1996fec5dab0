package app.vitrine.export;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.domain.view.StageView;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A package on one page, for a person who opens its folder. */
final class SummarySheet {
  private static final double BYTES_PER_MB = 1_000_000;

  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");
  private static final double MILLIS_PER_SECOND = 1000.0;

  private SummarySheet() {}

  static String markdown(PackageView view, ChosenVariants chosen) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(view.title()).append("\n\n");
    page.append("- Package: `").append(view.workflowId()).append("`\n");
    page.append("- Status: ").append(wire(view.status()));
    page.append(", approval: ").append(wire(view.approvalStatus())).append('\n');
    page.append("- Made: ").append(view.createdAt()).append('\n');
    if (view.qaReport() != null) {
      page.append(
          String.format(Locale.ROOT, "- Quality score: %.2f of 1.00%n", view.qaReport().score()));
    }
    if (!view.stale().isEmpty()) {
      page.append("- Out of date: ")
          .append(view.stale().stream().map(SummarySheet::wire).sorted().collect(COMMAS))
          .append(". Regenerate to bring it up to date.\n");
    }
    analysis(page, view.analysis());
    if (view.copy() != null) {
      page.append("\n## Copy\n\n| Text | Title |\n|---|---|\n");
      for (CopyText copy : chosen.firstAmongTexts(view.copy().texts())) {
        boolean preferred = is(chosen.ofText(copy.channel(), copy.language()), copy.variant());
        page.append("| ").append(CopySheet.name(copy)).append(preferred ? " (chosen) | " : " | ");
        page.append(copy.title().text().replace("|", "\\|")).append(" |\n");
      }
    }
    if (view.pictures() != null) {
      page.append("\n## Images\n\n| File | Size | Setting | Made by |\n|---|---|---|---|\n");
      for (Picture picture : chosen.firstAmongPictures(view.pictures().pictures())) {
        boolean preferred = is(chosen.ofPicture(picture.scene()), picture.variant());
        page.append(
            String.format(
                Locale.ROOT,
                "| %s%s | %d × %d | %s | %s |%n",
                WorkingCopy.lastName(picture.file()),
                preferred ? " (chosen)" : "",
                picture.width(),
                picture.height(),
                spoken(picture.preset()),
                picture.provider()));
      }
    }
    film(page, view.film());
    stages(page, view);
    return page.toString();
  }

  private static void analysis(StringBuilder page, @Nullable ProductAnalysis analysis) {
    if (analysis == null) {
      return;
    }
    page.append("\n## Product\n\n");
    page.append("- Category: ").append(spoken(analysis.brief().category())).append('\n');
    if (!analysis.brief().materials().isEmpty()) {
      page.append("- Materials: ")
          .append(String.join(", ", analysis.brief().materials()))
          .append('\n');
    }
    if (!analysis.brief().keyFeatures().isEmpty()) {
      page.append("- Features: ")
          .append(String.join("; ", analysis.brief().keyFeatures()))
          .append('\n');
    }
    page.append("- Colours: ")
        .append(analysis.photo().palette().stream().map(SummarySheet::colour).collect(COMMAS))
        .append('\n');
  }

  /** An identifier of the data files in plain words. */
  private static String spoken(String identifier) {
    return identifier.replace('_', ' ');
  }

  private static String colour(Swatch swatch) {
    String name = swatch.names().get(Language.EN);
    return name == null ? swatch.hex() : name + " " + swatch.hex();
  }

  private static void film(StringBuilder page, @Nullable Film film) {
    if (film == null) {
      return;
    }
    VideoFacts facts = film.facts();
    page.append("\n## Video\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "%s: %.1f s, %d × %d, %.0f frames a second, %s with %s, %.1f MB.%n",
            WorkingCopy.lastName(film.file()),
            facts.durationSec(),
            facts.width(),
            facts.height(),
            facts.fps(),
            facts.codec(),
            facts.audioCodec().isEmpty() ? "no sound" : facts.audioCodec(),
            facts.bytes() / BYTES_PER_MB));
    if (film.isFallback()) {
      page.append("This is the slideshow: ").append(film.fallbackReason()).append('\n');
    }
    page.append('\n').append(film.script().synopsis()).append("\n\n");
    film.storyboard()
        .shots()
        .forEach(
            shot ->
                page.append(
                    String.format(
                        Locale.ROOT,
                        "%d. %s (%.1f s, %s)%s%n",
                        shot.sequence(),
                        shot.title(),
                        shot.durationSec(),
                        wire(shot.movement()),
                        shot.caption().isEmpty() ? "" : ": “" + shot.caption() + "”")));
  }

  private static void stages(StringBuilder page, PackageView view) {
    page.append("\n## Stages of the latest run\n\n| Stage | | Seconds |\n|---|---|---|\n");
    for (Stage stage : Stage.work()) {
      StageView state = view.stageView(stage);
      page.append("| ").append(wire(stage)).append(" | ").append(wire(state.state())).append(" | ");
      if (state.state() == StageState.DONE) {
        page.append(String.format(Locale.ROOT, "%.1f", state.durationMs() / MILLIS_PER_SECOND));
      }
      page.append(" |\n");
    }
    if (view.target() != Target.ALL) {
      page.append("\nThis run made only: ").append(wire(view.target())).append('\n');
    }
  }

  private static boolean is(OptionalInt chosen, int variant) {
    return chosen.isPresent() && chosen.getAsInt() == variant;
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
