package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.Transition;
import app.vitrine.media.sound.Recording;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.media.type.ReadingTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans the film that is always possible: the package's pictures under a gentle camera. */
public final class Slideshow {
  private static final double USUAL_SLIDE_SEC = 3;
  private static final double SHORTEST_SLIDE_SEC = 1.5;

  /** A slide without a caption may be as short where captions elsewhere leave little time. */
  private static final double WORDLESS_SLIDE_SEC = 0.9;

  /** Share of a beat by which a sum of seconds may be off. */
  private static final double ROUNDING = 1e-6;

  /** Without tilts, which take an encoder half as long again as the others do. */
  private static final List<CameraMovement> MOVES =
      List.of(
          CameraMovement.ZOOM_IN,
          CameraMovement.PAN_RIGHT,
          CameraMovement.ZOOM_OUT,
          CameraMovement.PAN_LEFT);

  private static final List<ShotType> TYPES =
      List.of(ShotType.MEDIUM, ShotType.MEDIUM_WIDE, ShotType.MEDIUM_CLOSE);

  private Slideshow() {}

  /**
   * A picture to show.
   *
   * @param product where the product stands, in the picture's pixels
   */
  public record Slide(Path file, Box product) {}

  /**
   * What a slideshow is to be.
   *
   * @param captions in the order they are read, at most one a slide; may be empty
   * @param durationSec length of the film
   * @param beatSec from one beat of the sound to the next, the first on the film's first moment, in
   *     seconds; 0 for none
   * @param typeface for the captions; null for the program's own
   */
  public record Wish(
      int width,
      int height,
      int fps,
      Language language,
      List<String> captions,
      double durationSec,
      double beatSec,
      @Nullable Path typeface,
      @Nullable Recording sound) {
    public Wish {
      captions = List.copyOf(captions);
    }
  }

  /**
   * Plans a film of exactly the wished length. Pictures come round again, seen another way, when
   * there are fewer of them than slides; a slide with a long caption stays longer.
   */
  public static FilmPlan plan(List<Slide> slides, Wish wish) {
    if (slides.isEmpty()) {
      throw new IllegalArgumentException("a slideshow needs a picture");
    }
    int fitting = Math.max(1, (int) (wish.durationSec() / SHORTEST_SLIDE_SEC));
    int usual = (int) Math.round(wish.durationSec() / USUAL_SLIDE_SEC);
    int count = Math.clamp(Math.max(usual, wish.captions().size()), 1, fitting);
    List<String> captions = new ArrayList<>(wish.captions());
    while (captions.size() < count) {
      captions.add("");
    }
    double[] durations = durations(captions.subList(0, count), wish);
    List<PlanShot> shots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Slide slide = slides.get(i % slides.size());
      shots.add(
          new PlanShot(
              new PlanShot.Still(slide.file(), slide.product()),
              MOVES.get(i % MOVES.size()),
              TYPES.get(i % TYPES.size()),
              durations[i],
              captions.get(i),
              role(i, count)));
    }
    return new FilmPlan(
        wish.width(),
        wish.height(),
        wish.fps(),
        wish.language(),
        shots,
        wish.typeface(),
        wish.sound());
  }

  /** Shares the length out by what has to be read, in whole frames. */
  private static double[] durations(List<String> captions, Wish wish) {
    double[] shares = shares(captions, wish);
    double[] durations = new double[shares.length];
    double[] needs = needs(captions, wish);
    double passed = 0;
    double begun = 0;
    for (int i = 0; i < shares.length; i++) {
      passed += shares[i];
      double latest = wish.durationSec() - Arrays.stream(needs, i + 1, needs.length).sum();
      double cut =
          i == shares.length - 1
              ? wish.durationSec()
              : (double) Math.round(onBeat(passed, begun + needs[i], latest, wish) * wish.fps())
                  / wish.fps();
      durations[i] = cut - begun;
      begun = cut;
    }
    return durations;
  }

  /**
   * The beat nearest to a cut, or a place off the beat where that would leave too little to read.
   */
  private static double onBeat(double cut, double earliest, double latest, Wish wish) {
    double beat = wish.beatSec();
    if (beat <= 0) {
      return cut;
    }
    double first = Math.ceil(earliest / beat - ROUNDING) * beat;
    double last = Math.floor(latest / beat + ROUNDING) * beat;
    return first > last
        ? Math.clamp(cut, earliest, Math.max(earliest, latest))
        : Math.clamp(Math.round(cut / beat) * beat, first, last);
  }

  /** What each slide has to last; all read alike fast where there is too little time. */
  private static double[] needs(List<String> captions, Wish wish) {
    double[] unread = new double[captions.size()];
    double[] read = new double[captions.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = ReadingTime.neededSec(captions.get(i), wish.language());
      unread[i] =
          read[i] > 0 ? CaptionTimes.unseenSec(i == 0, Transition.SOFT_CUT) : WORDLESS_SLIDE_SEC;
    }
    double left = wish.durationSec() - Arrays.stream(unread).sum();
    double pace = Math.min(1, Math.max(0, left) / Arrays.stream(read).sum());
    return IntStream.range(0, read.length).mapToDouble(i -> unread[i] + pace * read[i]).toArray();
  }

  /** As even as what has to be read allows. */
  private static double[] shares(List<String> captions, Wish wish) {
    double[] needs = needs(captions, wish);
    double level = level(needs, wish.durationSec());
    return Arrays.stream(needs).map(need -> Math.max(need, level)).toArray();
  }

  /** The length of all slides that need no more, so that slides sum to the film's. */
  private static double level(double[] needs, double total) {
    double[] sorted = Arrays.stream(needs).sorted().toArray();
    double longer = Arrays.stream(needs).sum();
    double level = 0;
    for (int count = 1; count <= sorted.length; count++) {
      longer -= sorted[count - 1];
      level = (total - longer) / count;
      if (count == sorted.length || level <= sorted[count]) {
        break;
      }
    }
    return level;
  }

  private static CaptionRole role(int slide, int count) {
    if (slide == 0) {
      return CaptionRole.TITLE;
    }
    return slide == count - 1 ? CaptionRole.CALL : CaptionRole.LINE;
  }
}
