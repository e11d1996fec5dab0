package app.vitrine.agent;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.PictureCoding;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.FilmMeasures;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.Shot;
import app.vitrine.tool.ToolScope;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the film back and measures it. */
final class FilmReview {
  /** Contract: durations hold to a tenth of a second. */
  private static final double DURATION_TOLERANCE_SEC = 0.1;

  private static final double LOUDNESS_LUFS = -14;
  private static final double LOUDNESS_TOLERANCE = 1.5;

  /** What services that play films ask for, so that no decoder clips. */
  private static final double TRUE_PEAK_DB = -1;

  /** What a meter may be off by (EBU Tech 3341, 2.6). */
  private static final double TRUE_PEAK_TOLERANCE = 0.3;

  private static final int SAMPLE_RATE = 48_000;
  private static final String PROFILE = "High";
  private static final String PLAYS_EVERYWHERE = "yuv420p";
  private static final double FPS = 30;

  /** Two frames: where one shot ends and the next begins is not exact to a frame. */
  private static final double CUT_SEC = 2 / FPS;

  /** A breath at either end is music; more is a fault. */
  private static final double LONGEST_SILENCE_SEC = 2;

  private final QaWords words;
  private final CaptionReview captions = new CaptionReview();

  FilmReview(QaWords words) {
    this.words = words;
  }

  /**
   * What is to be said of a film.
   *
   * @param findings on wishes that it does not follow
   */
  List<Finding> review(
      Film film,
      List<PolicyFinding> findings,
      PackageInput input,
      WishNotes wishes,
      ToolScope scope,
      StageContext context) {
    Checklist checks = new Checklist(QaTarget.VIDEO, words);
    wishes(findings, wishes, checks);
    try {
      FilmMeasures seen = context.tools().film().measure(scope, film);
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

  private static void wishes(List<PolicyFinding> findings, WishNotes wishes, Checklist checks) {
    findings.stream()
        .filter(wishes::tell)
        .forEach(
            finding ->
                checks.addSaid(
                    "video_guidance",
                    "video_guidance." + finding.rule(),
                    finding.severity(),
                    false,
                    finding.term(),
                    "the wish followed",
                    finding.message()));
  }

  private void review(Film film, FilmMeasures seen, PackageOptions options, Checklist checks) {
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
    profile(seen.coding(), checks);
    checks.add(
        "video_index_in_front",
        Severity.WARNING,
        facts.moovInFront(),
        facts.moovInFront() ? "in front" : "at the end",
        "in front");
    if (options.includeAudio()) {
      sound(seen, checks);
    }
    FilmMeasures.Rhythm rhythm = seen.rhythm();
    if (edited != null && rhythm != null) {
      beats(rhythm, checks);
    }
    Narration narration = film.narration();
    if (narration != null) {
      voice(narration, checks);
    }
    checks.add(
        "video_black", Severity.BLOCKING, seen.blackSec() == 0, seconds(seen.blackSec()), "none");
    checks.add(
        "video_frozen",
        Severity.WARNING,
        seen.frozenSec() <= still,
        seconds(seen.frozenSec()),
        "at most " + Checklist.number(still) + " s, in shots meant to be still");
    long stuck = seen.repeatedAt().stream().filter(second -> moves(film, second)).count();
    checks.add(
        "video_repeated",
        Severity.WARNING,
        stuck == 0,
        stuck + " repeated frames",
        "none in shots that move");
    checks.add(
        "video_fallback",
        Severity.INFO,
        !film.isFallback() || options.forceFallbackVideo(),
        film.isFallback() ? "slideshow" : "shot by shot",
        "shot by shot");
    for (FilmMeasures.CaptionSeen caption : seen.captions()) {
      String text = film.storyboard().shots().get(caption.box().shot() - 1).caption();
      captions.review(caption, text, shape, checks);
    }
  }

  /** A first film is cut on beats; who gives a shot another length is told when cuts leave them. */
  private static void beats(FilmMeasures.Rhythm rhythm, Checklist checks) {
    checks.add(
        "video_beats",
        Severity.INFO,
        rhythm.offSec() <= CUT_SEC,
        seconds(rhythm.offSec()) + " off a beat of " + seconds(rhythm.beatSec()),
        "cuts on the beats");
  }

  /**
   * Whether the picture is meant to move at a moment: not in a shot that stands still, nor in a
   * clip, which comes with frames of its own that may be fewer than the film's.
   */
  private static boolean moves(Film film, double second) {
    List<Shot> shots = film.storyboard().shots();
    double begun = 0;
    for (int at = 0; at < shots.size(); at++) {
      double end = begun + shots.get(at).durationSec();
      boolean here = second > begun - CUT_SEC && second < end + CUT_SEC;
      if (here && (shots.get(at).movement() == CameraMovement.STATIC || isClip(film, at))) {
        return false;
      }
      begun = end;
    }
    return true;
  }

  private static boolean isClip(Film film, int shot) {
    return shot < film.materials().size() && film.materials().get(shot).clip() != null;
  }

  /** What phones and shops decode is 8-bit 4:2:0; the High profile needs the fewest bits for it. */
  private static void profile(PictureCoding coding, Checklist checks) {
    boolean plays = coding.pixelFormat().equals(PLAYS_EVERYWHERE);
    String profile = (coding.profile() + " " + coding.level()).strip();
    checks.add(
        "video_profile",
        plays ? Severity.INFO : Severity.WARNING,
        plays && coding.profile().equals(PROFILE),
        profile + ", " + (plays ? "8-bit 4:2:0" : coding.pixelFormat()),
        PROFILE + ", 8-bit 4:2:0");
  }

  private static void sound(FilmMeasures seen, Checklist checks) {
    String codec = seen.facts().audioCodec();
    checks.add(
        "video_sound",
        Severity.BLOCKING,
        codec.equals("aac")
            && seen.facts().audioSampleRate() == SAMPLE_RATE
            && seen.silentSec() < LONGEST_SILENCE_SEC,
        codec.isEmpty()
            ? "no sound"
            : said(codec, seen.facts().audioSampleRate())
                + ", silent for "
                + seconds(seen.silentSec()),
        said("aac", SAMPLE_RATE) + ", silent for less than " + seconds(LONGEST_SILENCE_SEC));
    checks.add(
        "video_loudness",
        Severity.WARNING,
        Math.abs(seen.integratedLufs() - LOUDNESS_LUFS) <= LOUDNESS_TOLERANCE,
        Checklist.number(seen.integratedLufs()) + " LUFS",
        Checklist.number(LOUDNESS_LUFS) + " ± " + LOUDNESS_TOLERANCE);
    checks.add(
        "video_true_peak",
        Severity.WARNING,
        seen.truePeakDb() <= TRUE_PEAK_DB + TRUE_PEAK_TOLERANCE,
        Checklist.number(seen.truePeakDb()) + " dBTP",
        "at most " + Checklist.number(TRUE_PEAK_DB) + " dBTP");
  }

  private static String said(String codec, int rate) {
    return codec + " at " + Checklist.number(rate / 1000.0) + " kHz";
  }

  /** A voice that was wished for and is not there, or does not say everything, is told of. */
  private static void voice(Narration narration, Checklist checks) {
    String nobody = narration.problem();
    int left = narration.left().size();
    long said =
        narration.lines().stream().filter(line -> !narration.left().contains(line.text())).count();
    checks.addSaid(
        "video_voice",
        "video_voice",
        nobody == null ? Severity.INFO : Severity.WARNING,
        nobody == null && left == 0,
        nobody == null ? said + " captions read by " + narration.voice() : "nobody speaks",
        "the captions read aloud",
        nobody != null
            ? nobody + " The film has its music alone."
            : left == 0
                ? ""
                : "Too long for their shots or not to be said, and not read aloud: "
                    + quoted(narration));
  }

  private static String quoted(Narration narration) {
    return narration.left().stream()
            .map(caption -> "“" + caption.replace('\n', ' ') + "”")
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String seconds(double seconds) {
    return Checklist.number(seconds) + " s";
  }
}
