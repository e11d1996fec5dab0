package app.vitrine.agent;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.FilmMeasures;
import app.vitrine.domain.video.Shot;
import app.vitrine.tool.ToolScope;
import java.util.List;
import java.util.Locale;

/** Reads the film back and measures it. */
final class FilmReview {
  /** Contract: durations hold to a tenth of a second. */
  private static final double DURATION_TOLERANCE_SEC = 0.1;

  private static final double LOUDNESS_LUFS = -14;
  private static final double LOUDNESS_TOLERANCE = 1.5;
  private static final double FPS = 30;

  /** A breath at either end is music; more is a fault. */
  private static final double LONGEST_SILENCE_SEC = 2;

  /** Where a caption may stand in a 1080 × 1920 frame (x, y, width, height). */
  private static final int[] SAFE_AREA = {65, 250, 900, 1460};

  private static final double SIDE_MARGIN = 0.05;

  /** Share of a caption's box that must be ink; a missing caption has none. */
  private static final double LEAST_INK = 0.01;

  /**
   * Share of the strip beside a caption's box that may look like its letters. The captions of the
   * seven samples' films have 0; where a third of the letters is outside it is 0.07 at least.
   */
  private static final double MOST_SPILL = 0.04;

  /** Share of a caption's box that may touch the product, as a corner of its box may be empty. */
  private static final double MOST_OVER_PRODUCT = 0.02;

  private final QaWords words;

  FilmReview(QaWords words) {
    this.words = words;
  }

  List<Finding> review(Film film, PackageInput input, ToolScope scope, StageContext context) {
    Checklist checks = new Checklist(QaTarget.VIDEO, words);
    try {
      FilmMeasures seen =
          context
              .tools()
              .film()
              .measure(scope, film.file().file(), film.storyboard(), film.captionBoxes());
      review(film, seen, input.options(), checks);
    } catch (VitrineException unreadable) {
      checks.add(
          "video_readable",
          Severity.BLOCKING,
          false,
          String.valueOf(unreadable.getMessage()),
          "a video that opens");
    }
    return checks.findings();
  }

  private static void review(
      Film film, FilmMeasures seen, PackageOptions options, Checklist checks) {
    VideoFacts facts = seen.facts();
    AspectRatio shape = options.aspectRatio();
    double still =
        film.storyboard().shots().stream()
            .filter(shot -> shot.movement() == CameraMovement.STATIC)
            .mapToDouble(Shot::durationSec)
            .sum();
    Double edited = film.editedSec();
    double wanted = edited == null ? options.videoDurationSec() : edited;
    checks.add(
        "video_duration",
        Severity.BLOCKING,
        Math.abs(facts.durationSec() - wanted) <= DURATION_TOLERANCE_SEC,
        seconds(facts.durationSec()),
        Checklist.number(wanted) + " ± " + DURATION_TOLERANCE_SEC + " s");
    checks.add(
        "video_size",
        Severity.BLOCKING,
        facts.width() == shape.width() && facts.height() == shape.height(),
        facts.width() + " × " + facts.height(),
        shape.width() + " × " + shape.height());
    checks.add(
        "video_frame_rate",
        Severity.WARNING,
        Math.abs(facts.fps() - FPS) < 0.01,
        Checklist.number(facts.fps()),
        Checklist.number(FPS));
    checks.add(
        "video_codec", Severity.BLOCKING, facts.codec().equals("h264"), facts.codec(), "h264");
    checks.add(
        "video_index_in_front",
        Severity.WARNING,
        facts.moovInFront(),
        facts.moovInFront() ? "in front" : "at the end",
        "in front");
    if (options.includeAudio()) {
      sound(seen, checks);
    }
    checks.add(
        "video_black", Severity.BLOCKING, seen.blackSec() == 0, seconds(seen.blackSec()), "none");
    checks.add(
        "video_frozen",
        Severity.WARNING,
        seen.frozenSec() <= still,
        seconds(seen.frozenSec()),
        "at most " + Checklist.number(still) + " s, in shots meant to be still");
    checks.add(
        "video_fallback",
        Severity.INFO,
        !film.isFallback() || options.forceFallbackVideo(),
        film.isFallback() ? "slideshow" : "shot by shot",
        "shot by shot");
    for (FilmMeasures.CaptionSeen caption : seen.captions()) {
      caption(caption, shape, checks);
    }
  }

  private static void sound(FilmMeasures seen, Checklist checks) {
    String codec = seen.facts().audioCodec();
    checks.add(
        "video_sound",
        Severity.BLOCKING,
        codec.equals("aac") && seen.silentSec() < LONGEST_SILENCE_SEC,
        codec.isEmpty() ? "no sound" : codec + ", silent for " + seconds(seen.silentSec()),
        "aac, silent for less than " + seconds(LONGEST_SILENCE_SEC));
    checks.add(
        "video_loudness",
        Severity.WARNING,
        Math.abs(seen.integratedLufs() - LOUDNESS_LUFS) <= LOUDNESS_TOLERANCE,
        Checklist.number(seen.integratedLufs()) + " LUFS",
        Checklist.number(LOUDNESS_LUFS) + " ± " + LOUDNESS_TOLERANCE);
  }

  private static void caption(FilmMeasures.CaptionSeen seen, AspectRatio shape, Checklist checks) {
    CaptionBox box = seen.box();
    String shot = Integer.toString(box.shot());
    checks.add(
        "video_caption_safe",
        shot,
        shot,
        Severity.WARNING,
        isSafe(box, shape),
        box.x() + ", " + box.y() + ", " + box.width() + " × " + box.height(),
        "inside the safe area");
    checks.add(
        "video_caption_visible",
        shot,
        shot,
        Severity.BLOCKING,
        seen.ink() >= LEAST_INK,
        String.format(Locale.ROOT, "%.1f %% ink", 100 * seen.ink()),
        String.format(Locale.ROOT, "at least %.0f %%", 100 * LEAST_INK));
    checks.add(
        "video_caption_whole",
        shot,
        shot,
        Severity.WARNING,
        seen.spill() <= MOST_SPILL,
        String.format(Locale.ROOT, "%.0f %% letters beside its place", 100 * seen.spill()),
        String.format(Locale.ROOT, "at most %.0f %%", 100 * MOST_SPILL));
    checks.add(
        "video_caption_clear",
        shot,
        shot,
        Severity.WARNING,
        box.overProduct() <= MOST_OVER_PRODUCT,
        String.format(Locale.ROOT, "%.0f %% over the product", 100 * box.overProduct()),
        String.format(Locale.ROOT, "at most %.0f %%", 100 * MOST_OVER_PRODUCT));
  }

  private static String seconds(double seconds) {
    return Checklist.number(seconds) + " s";
  }

  private static boolean isSafe(CaptionBox box, AspectRatio shape) {
    if (shape == AspectRatio.PORTRAIT_9_16) {
      return box.x() >= SAFE_AREA[0]
          && box.y() >= SAFE_AREA[1]
          && box.x() + box.width() <= SAFE_AREA[0] + SAFE_AREA[2]
          && box.y() + box.height() <= SAFE_AREA[1] + SAFE_AREA[3];
    }
    double across = SIDE_MARGIN * shape.width();
    double down = SIDE_MARGIN * shape.height();
    return box.x() >= across
        && box.y() >= down
        && box.x() + box.width() <= shape.width() - across
        && box.y() + box.height() <= shape.height() - down;
  }
}
