package app.vitrine.cli.text;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.domain.view.StageView;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A package as a page of text. */
public final class PackagePage {
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final int LABEL_COLUMNS = 12;
  private static final int NAME_COLUMNS = 26;
  private static final double MILLIS_PER_SECOND = 1000.0;
  private static final double BYTES_PER_MB = 1_000_000.0;

  private final Words words;

  public PackagePage(Words words) {
    this.words = words;
  }

  /**
   * Status, stages, copy titles, images, video and quality of a package.
   *
   * @param cancelReason why it was cancelled; null when it was not, or nobody said why
   */
  public String overview(PackageView view, Path folder, @Nullable String cancelReason) {
    StringBuilder page = new StringBuilder();
    page.append(head(view, folder, cancelReason)).append('\n').append(stages(view));
    if (view.copy() != null) {
      page.append('\n').append(words.say("page.copy")).append('\n');
      boolean one = view.copy().texts().stream().map(CopyText::language).distinct().count() == 1;
      view.copy().texts().forEach(text -> page.append(copyLine(text, one)));
    }
    if (view.pictures() != null) {
      page.append('\n').append(words.say("page.images")).append('\n');
      view.pictures().pictures().forEach(picture -> page.append(pictureLine(picture)));
    }
    if (view.film() != null) {
      page.append('\n').append(words.say("page.video")).append('\n').append(film(view));
    }
    if (view.qaReport() != null) {
      page.append('\n').append(quality(view.qaReport()));
    }
    return page.toString();
  }

  /**
   * Title, id, status and folder.
   *
   * @param cancelReason why it was cancelled; null when it was not, or nobody said why
   */
  public String head(PackageView view, Path folder, @Nullable String cancelReason) {
    StringBuilder page = new StringBuilder(Printable.line(view.title())).append('\n');
    row(page, "page.package", view.workflowId());
    row(page, "page.status", status(view));
    view.rejection()
        .ifPresent(said -> row(page, "page.rejected", LINE_END.matcher(said).replaceAll(" ")));
    if (cancelReason != null) {
      row(page, "page.cancelled", LINE_END.matcher(cancelReason).replaceAll(" "));
    }
    if (!view.stale().isEmpty()) {
      row(
          page,
          "page.stale",
          view.stale().stream()
              .sorted()
              .map(target -> words.of("target", target))
              .collect(Collectors.joining(words.say("page.comma"))));
    }
    if (oldFilm(view)) {
      page.append("  ")
          .append(words.say("page.old_film", view.workflowId()).replace("\n", "\n  "))
          .append('\n');
    }
    if (view.errorMessage() != null) {
      row(page, "page.error", words.told(view.errorMessage()) + " (" + view.errorCode() + ")");
    }
    row(page, "page.folder", folder.toString());
    return page.toString();
  }

  /** Whether the film shows pictures that were remade since. */
  public static boolean oldFilm(PackageView view) {
    return view.film() != null && view.stale().contains(Target.VIDEO);
  }

  /** The state of a package in words. */
  public String status(PackageView view) {
    String status = words.of("status", view.status());
    return switch (view.status()) {
      case PENDING, RUNNING ->
          words.say("page.interrupted", words.of("stage", view.stage()), view.percentage());
      case APPROVAL_REQUIRED -> words.of("approval", view.approvalStatus()) + reason(view);
      case COMPLETED ->
          status + words.say("page.comma") + words.of("approval", view.approvalStatus());
      case FAILED, CANCELLED -> words.say("page.ended", status, words.of("during", view.stage()));
    };
  }

  private String reason(PackageView view) {
    boolean asked =
        view.status() == PackageStatus.APPROVAL_REQUIRED
            && view.approvalStatus() == ApprovalStatus.PENDING;
    return asked && view.approvalReason() != null
        ? words.say("page.because", words.of("reason", view.approvalReason()))
        : "";
  }

  private String stages(PackageView view) {
    StringBuilder page = new StringBuilder();
    for (Stage stage : Stage.work()) {
      StageView state = view.stageView(stage);
      page.append("  ").append(mark(view, state.state())).append(' ');
      page.append(Columns.fit(words.of("stage", stage), NAME_COLUMNS));
      page.append(state(view, state.state()));
      if (state.state() == StageState.DONE) {
        page.append(words.say("page.comma"))
            .append(words.say("progress.seconds", state.durationMs() / MILLIS_PER_SECOND));
      }
      if (state.fellBack()) {
        page.append(words.say("page.comma")).append(words.say("page.fell_back"));
      }
      page.append('\n');
    }
    if (view.target() != Target.ALL) {
      page.append("  ").append(words.say("page.only", words.of("target", view.target())));
      page.append('\n');
    }
    return page.toString();
  }

  /** What became of a stage; nothing runs or waits in a package that was cancelled. */
  private String state(PackageView view, StageState state) {
    if (state == StageState.RUNNING) {
      return words.say("page.stopped");
    }
    boolean never = state == StageState.WAITING && view.runEnded() && !view.runSucceeded();
    return never ? words.say("page.not_made") : words.of("stage_state", state);
  }

  private static String mark(PackageView view, StageState state) {
    return switch (state) {
      case DONE -> "✓";
      case FAILED -> "✗";
      case RUNNING -> view.runEnded() ? "–" : "▸";
      case SKIPPED -> "–";
      case WAITING -> "·";
    };
  }

  private String copyLine(CopyText text, boolean oneLanguage) {
    String channel = words.of("channel", text.channel());
    String name =
        oneLanguage
            ? words.say("page.text", channel, text.variant())
            : words.say(
                "page.text_in", channel, words.of("language", text.language()), text.variant());
    String editor = text.editedBy();
    String edited = editor == null ? "" : " " + words.say("page.edited_by", Printable.line(editor));
    return "  "
        + Columns.fit(name, NAME_COLUMNS)
        + Printable.line(text.title().text())
        + edited
        + "\n";
  }

  private String pictureLine(Picture picture) {
    return "  "
        + Columns.fit(Printable.line(picture.file().file()), NAME_COLUMNS + LABEL_COLUMNS)
        + words.say(
            "page.picture",
            picture.width(),
            picture.height(),
            words.told(picture.preset()).replace('_', ' '),
            words.told(picture.provider()))
        + "\n";
  }

  private String film(PackageView view) {
    Film film = Objects.requireNonNull(view.film());
    VideoFacts facts = film.facts();
    String line =
        "  "
            + Columns.fit(Printable.line(film.file().file()), NAME_COLUMNS + LABEL_COLUMNS)
            + words.say(
                "page.film",
                facts.durationSec(),
                facts.width(),
                facts.height(),
                facts.fps(),
                facts.codec(),
                facts.bytes() / BYTES_PER_MB)
            + "\n";
    return line + slideshow(view) + voice(film.narration());
  }

  /** Who reads the captions aloud, or why nobody does, a line; empty where nobody was asked to. */
  private String voice(@Nullable Narration narration) {
    if (narration == null) {
      return "";
    }
    String nobody = narration.problem();
    return "  "
        + (nobody == null
            ? words.say("page.voice", orEmpty(narration.voice()))
            : words.say("page.no_voice", words.told(nobody)))
        + "\n";
  }

  /** Why the film is a slideshow, a line; empty when it is none. */
  public String slideshow(PackageView view) {
    Film film = view.film();
    if (film == null || !film.isFallback()) {
      return "";
    }
    String why =
        view.input().options().forceFallbackVideo()
            ? words.say("page.slideshow_asked")
            : words.say("page.slideshow", words.told(orEmpty(film.fallbackReason())));
    return "  " + why + "\n";
  }

  /** Score, failed checks and suggestions. */
  public String quality(QaReport report) {
    long passed = report.checks().stream().filter(QaCheck::passed).count();
    StringBuilder page =
        new StringBuilder(words.say("page.quality", report.score(), passed, report.checks().size()))
            .append('\n');
    report.checks().stream()
        .filter(check -> !check.passed())
        .forEach(
            check ->
                page.append(check.severity() == Severity.BLOCKING ? "  ✗ " : "  ! ")
                    .append(Printable.line(words.told(check.message())))
                    .append('\n'));
    report
        .suggestions()
        .forEach(
            advice -> page.append("  → ").append(Printable.line(words.told(advice))).append('\n'));
    return page.toString();
  }

  private void row(StringBuilder page, String label, String value) {
    page.append("  ").append(Columns.fit(words.say(label), LABEL_COLUMNS));
    page.append(Printable.line(value)).append('\n');
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
