package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.media.type.ReadingTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the film that is always possible: the package's pictures under a gentle camera. */
public final class Slideshow {
  private static final double USUAL_SLIDE_SEC = 3;
  private static final double SHORTEST_SLIDE_SEC = 1.5;

  private static final List<CameraMovement> MOVES =
      List.of(
          CameraMovement.ZOOM_IN,
          CameraMovement.PAN_RIGHT,
          CameraMovement.ZOOM_OUT,
          CameraMovement.TILT_UP,
          CameraMovement.ZOOM_IN,
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
   * @param typeface for the captions; null for the program's own
   */
  public record Wish(
      int width,
      int height,
      int fps,
      Language language,
      List<String> captions,
      double durationSec,
      @Nullable Path typeface,
      @Nullable Sound sound) {
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
    double even = wish.durationSec() / captions.size();
    double[] weights =
        captions.stream()
            .mapToDouble(caption -> Math.max(even, ReadingTime.neededSec(caption, wish.language())))
            .toArray();
    double all = java.util.Arrays.stream(weights).sum();
    double[] durations = new double[weights.length];
    double passed = 0;
    double begun = 0;
    for (int i = 0; i < weights.length; i++) {
      passed += weights[i] / all * wish.durationSec();
      double cut =
          i == weights.length - 1
              ? wish.durationSec()
              : (double) Math.round(passed * wish.fps()) / wish.fps();
      durations[i] = cut - begun;
      begun = cut;
    }
    return durations;
  }

  private static CaptionRole role(int slide, int count) {
    if (slide == 0) {
      return CaptionRole.TITLE;
    }
    return slide == count - 1 ? CaptionRole.CALL : CaptionRole.LINE;
  }
}
