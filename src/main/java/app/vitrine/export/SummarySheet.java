package app.vitrine.export;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.domain.view.StageView;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A package on one page, for a person who opens its folder. */
final class SummarySheet {
  private static final double BYTES_PER_MB = 1_000_000;
  private static final double MILLIS_PER_SECOND = 1000.0;

  private final PackageView view;
  private final ChosenVariants chosen;
  private final SheetWords words;
  private final StringBuilder page = new StringBuilder();

  private SummarySheet(PackageView view, ChosenVariants chosen, SheetWords words) {
    this.view = view;
    this.chosen = chosen;
    this.words = words;
  }

  static String markdown(PackageView view, ChosenVariants chosen, SheetWords words) {
    SummarySheet sheet = new SummarySheet(view, chosen, words);
    sheet.state();
    sheet.product();
    sheet.texts();
    sheet.pictures();
    sheet.film();
    sheet.stages();
    return sheet.page.toString();
  }

  private void state() {
    page.append("# ").append(view.title()).append("\n\n");
    page.append(words.line("Package:", "`" + view.workflowId() + "`"));
    page.append(words.line("Status:", status()));
    page.append(words.line("Made:", words.moment(view.createdAt())));
    if (view.qaReport() != null) {
      String score = String.format(Locale.ROOT, "%.2f of 1.00", view.qaReport().score());
      page.append(words.line("Quality score:", words.say(score)));
    }
    if (!view.stale().isEmpty()) {
      String stale = words.row(view.stale().stream().map(words::of).sorted());
      page.append(words.line("Out of date:", stale));
    }
    if (OldFilm.isIn(view)) {
      page.append("  ").append(words.say(OldFilm.notice(view))).append('\n');
    }
  }

  private String status() {
    if (view.status() == PackageStatus.APPROVAL_REQUIRED) {
      boolean rejected = view.approvalStatus() == ApprovalStatus.REJECTED;
      return words.say(rejected ? "Rejected" : "Waiting for approval");
    }
    boolean approved = view.approvalStatus() == ApprovalStatus.APPROVED;
    String status = words.of(view.status());
    return approved ? words.both(status, words.say("Approved")) : status;
  }

  private void product() {
    ProductAnalysis analysis = view.analysis();
    if (analysis == null) {
      return;
    }
    page.append(words.heading("Product"));
    page.append(words.line("Category:", words.spoken(analysis.brief().category())));
    if (!analysis.brief().materials().isEmpty()) {
      page.append(words.line("Materials:", words.row(analysis.brief().materials().stream())));
    }
    if (!analysis.brief().keyFeatures().isEmpty()) {
      page.append(words.line("Features:", words.phrases(analysis.brief().keyFeatures())));
    }
    page.append(
        words.line("Colours:", words.row(analysis.photo().palette().stream().map(this::colour))));
  }

  private String colour(Swatch swatch) {
    String name = swatch.names().get(words.language());
    return name == null ? swatch.hex() : name + " " + swatch.hex();
  }

  private void texts() {
    if (view.copy() == null) {
      return;
    }
    page.append(words.heading("Copy")).append(words.columns("Text", "Title", "File"));
    for (CopyText copy : chosen.firstAmongTexts(view.copy().texts())) {
      boolean preferred = is(chosen.ofText(copy.channel(), copy.language()), copy.variant());
      row(
          words.say(CopySheet.called(copy.channel()))
              + " "
              + copy.variant()
              + (preferred ? marked() : ""),
          copy.title().text(),
          CopySheet.name(copy));
    }
  }

  private void pictures() {
    if (view.pictures() == null) {
      return;
    }
    page.append(words.heading("Images"));
    page.append(words.columns("File", "Size", "Setting", "Made by"));
    for (Picture picture : chosen.firstAmongPictures(view.pictures().pictures())) {
      boolean preferred = is(chosen.ofPicture(picture.scene()), picture.variant());
      row(
          WorkingCopy.lastName(picture.file()) + (preferred ? marked() : ""),
          picture.width() + " × " + picture.height(),
          words.spoken(picture.preset()),
          words.spoken(picture.provider()));
    }
  }

  private void film() {
    Film film = view.film();
    if (film == null) {
      return;
    }
    VideoFacts facts = film.facts();
    page.append(words.heading("Video"));
    page.append(
        words.labelled(
            WorkingCopy.lastName(film.file()) + ":",
            words.say(
                String.format(
                    Locale.ROOT,
                    "%.1f s, %d × %d, %.0f frames a second, %s, %.1f MB.",
                    facts.durationSec(),
                    facts.width(),
                    facts.height(),
                    facts.fps(),
                    facts.audioCodec().isEmpty()
                        ? facts.codec() + " without sound"
                        : facts.codec() + " with " + facts.audioCodec(),
                    facts.bytes() / BYTES_PER_MB))));
    page.append('\n');
    if (film.isFallback() && view.input().options().forceFallbackVideo()) {
      page.append(words.say("The video is a slideshow, as you asked.")).append('\n');
    } else if (film.isFallback()) {
      String why = film.fallbackReason() == null ? "" : words.say(film.fallbackReason());
      page.append(words.labelled("The video is a slideshow:", why)).append('\n');
    }
    voice(film.narration());
    page.append('\n').append(film.script().synopsis()).append("\n\n");
    film.storyboard().shots().forEach(this::shot);
  }

  private void voice(@Nullable Narration narration) {
    String nobody = narration == null ? null : narration.problem();
    String voice = narration == null ? null : narration.voice();
    if (nobody != null) {
      String why = words.say(nobody);
      page.append(words.labelled("Nobody reads the captions aloud:", why)).append('\n');
    } else if (voice != null) {
      page.append(words.labelled("The captions are read aloud by:", voice)).append('\n');
    }
  }

  private void shot(Shot shot) {
    String movement = words.spoken(shot.movement().name().toLowerCase(Locale.ROOT));
    String length = words.say(String.format(Locale.ROOT, "%.1f s", shot.durationSec()));
    String camera = words.aside(words.both(length, movement));
    String named = shot.sequence() + ". " + shot.title() + camera;
    page.append(
        shot.caption().isEmpty() ? named : words.labelled(named + ":", "“" + shot.caption() + "”"));
    page.append('\n');
  }

  private void stages() {
    page.append(words.heading("Stages of the latest run"));
    page.append(words.columns("Stage", "", "Seconds"));
    for (Stage stage : Stage.work()) {
      StageView state = view.stageView(stage);
      boolean done = state.state() == StageState.DONE;
      row(
          words.say(named(stage)),
          words.of(state.state()),
          done ? String.format(Locale.ROOT, "%.1f", state.durationMs() / MILLIS_PER_SECOND) : "");
    }
    if (view.target() != Target.ALL) {
      page.append('\n').append(words.labelled("This run made only:", words.of(view.target())));
      page.append('\n');
    }
  }

  private static String named(Stage stage) {
    return switch (stage) {
      case INIT -> "Start";
      case ANALYSIS -> "Analysis";
      case COPYWRITING -> "Copy";
      case IMAGE_GENERATION -> "Images";
      case VIDEO_GENERATION -> "Video";
      case QA_REVIEW -> "Quality review";
      case APPROVAL -> "Approval";
      case DONE -> "Done";
    };
  }

  private void row(String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
    }
    page.append('\n');
  }

  private String marked() {
    return words.aside(words.say("chosen"));
  }

  private static boolean is(OptionalInt chosen, int variant) {
    return chosen.isPresent() && chosen.getAsInt() == variant;
  }
}
