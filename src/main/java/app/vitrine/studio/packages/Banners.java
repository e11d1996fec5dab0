package app.vitrine.studio.packages;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.studio.control.Notice.Tone;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What about a package wants attention, most urgent first. */
final class Banners {
  private Banners() {}

  /**
   * The banners of a package.
   *
   * @param missing what was deleted behind our back
   */
  static List<Banner> of(PackageView view, MissingFiles missing) {
    List<Banner> banners = new ArrayList<>();
    failure(view).ifPresent(banners::add);
    missing(view, missing).ifPresent(banners::add);
    decision(view).ifPresent(banners::add);
    if (!view.status().isActive() && view.status() != PackageStatus.CANCELLED) {
      parts(view, banners);
    }
    return List.copyOf(banners);
  }

  private static Optional<Banner> failure(PackageView view) {
    if (view.status() == PackageStatus.CANCELLED) {
      return Optional.of(
          new Banner(
              Tone.PLAIN,
              Said.of("packages.told_cancelled"),
              "packages.start_again",
              new Banner.Act.StartAgain()));
    }
    if (view.status() != PackageStatus.FAILED) {
      return Optional.empty();
    }
    Target target = failed(view);
    String why = view.errorMessage() == null ? "" : view.errorMessage();
    return Optional.of(
        new Banner(
            Tone.WRONG,
            Said.of("packages.told_failed", new Told(why)),
            remakeKey(target),
            new Banner.Act.Remake(target)));
  }

  /** What to make anew after a failure: the part that failed, or all when it rests on nothing. */
  private static Target failed(PackageView view) {
    for (Target target : List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO)) {
      boolean here = view.stageView(target.firstStage()).state() == StageState.FAILED;
      if (here && Move.remaking(target).refusal(view).isEmpty()) {
        return target;
      }
    }
    boolean review = view.stageView(Stage.QA_REVIEW).state() == StageState.FAILED;
    if (review && view.film() != null && Move.REMAKE_VIDEO.refusal(view).isEmpty()) {
      return Target.VIDEO;
    }
    return Target.ALL;
  }

  private static Optional<Banner> missing(PackageView view, MissingFiles missing) {
    if (missing.files().isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(", ", missing.names());
    Optional<Target> target =
        missing.remedy().filter(part -> Move.remaking(part).refusal(view).isEmpty());
    if (missing.photo()) {
      return Optional.of(
          new Banner(
              Tone.WRONG,
              Said.of("packages.told_missing_photo", missing.files().size(), names),
              "packages.show_folder",
              new Banner.Act.ShowFolder()));
    }
    return Optional.of(
        new Banner(
            Tone.WRONG,
            Said.of("packages.told_missing", missing.files().size(), names),
            target.map(Banners::remakeKey).orElse("packages.show_folder"),
            target.<Banner.Act>map(Banner.Act.Remake::new).orElse(new Banner.Act.ShowFolder())));
  }

  private static Optional<Banner> decision(PackageView view) {
    if (view.status() != PackageStatus.APPROVAL_REQUIRED) {
      return Optional.empty();
    }
    if (view.approvalStatus() == ApprovalStatus.REJECTED) {
      String said = view.rejection().orElse("");
      return Optional.of(
          new Banner(
              Tone.ATTENTION,
              Said.of("packages.told_rejected", said),
              "packages.regenerate",
              new Banner.Act.RemakeSome()));
    }
    return view.approvalReason() == null ? Optional.empty() : asked(view, view.qaReport());
  }

  private static Optional<Banner> asked(PackageView view, @Nullable QaReport report) {
    if (report == null) {
      return Optional.empty();
    }
    Banner.Act look = new Banner.Act.Look(new Places.Place("qa", ""));
    return switch (java.util.Objects.requireNonNull(view.approvalReason())) {
      case QA_SCORE_BELOW_THRESHOLD ->
          Optional.of(
              new Banner(
                  Tone.ATTENTION,
                  Said.of("packages.told_low_score", report.score(), QaReport.THRESHOLD),
                  "packages.see_review",
                  look));
      case QA_BLOCKING_FINDING ->
          Optional.of(
              new Banner(
                  Tone.ATTENTION,
                  Said.of("packages.told_blocking", blocking(report)),
                  "packages.see_review",
                  look));
      case REVIEW_REQUIRED -> Optional.empty();
    };
  }

  private static int blocking(QaReport report) {
    return (int)
        report.checks().stream()
            .filter(check -> !check.passed() && check.severity() == Severity.BLOCKING)
            .map(QaCheck::id)
            .count();
  }

  private static void parts(PackageView view, List<Banner> banners) {
    for (Target target : List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO)) {
      if (view.stale().contains(target)) {
        banners.add(
            new Banner(
                Tone.ATTENTION,
                Said.of("packages.told_stale"),
                remakeKey(target),
                new Banner.Act.Remake(target)));
      }
    }
    Film film = view.film();
    if (film != null
        && film.isFallback()
        && !view.input().options().forceFallbackVideo()
        && !view.stale().contains(Target.VIDEO)) {
      banners.add(
          new Banner(
              Tone.ATTENTION,
              Said.of(
                  "packages.told_fell_back",
                  new Told(film.fallbackReason() == null ? "" : film.fallbackReason())),
              remakeKey(Target.VIDEO),
              new Banner.Act.Remake(Target.VIDEO)));
    }
  }

  /** Key of the words that ask for a part anew. */
  static String remakeKey(Target target) {
    return switch (target) {
      case COPYWRITING -> "packages.remake_copy";
      case IMAGES -> "packages.remake_images";
      case VIDEO -> "packages.remake_video";
      case ALL -> "packages.remake_all";
    };
  }
}
