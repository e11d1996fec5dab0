package app.vitrine.media.film;

import app.vitrine.domain.video.Transition;
import java.util.List;

/**
 * When a film's captions are to be seen: each fades in when its shot has taken over and is gone by
 * the next cut; the last one stays.
 */
public final class CaptionTimes {
  private static final double FADE_SEC = 0.22;
  private static final double FIRST_SEC = 0.25;

  private final Timeline timeline;
  private final int shots;

  CaptionTimes(Timeline timeline, int shots) {
    this.timeline = timeline;
    this.shots = shots;
  }

  /**
   * Of a film that was composed.
   *
   * @param durationsSec of its shots
   * @param entrances how each shot takes over from the one before, one for each
   */
  public static CaptionTimes of(List<Double> durationsSec, List<Transition> entrances, int fps) {
    return new CaptionTimes(new Timeline(durationsSec, entrances, fps), durationsSec.size());
  }

  /**
   * So much of a shot its caption is not seen, in seconds.
   *
   * @param first whether it is the film's first shot
   * @param entrance how it takes over from the one before
   */
  public static double unseenSec(boolean first, Transition entrance) {
    return FADE_SEC + (first ? FIRST_SEC : entrance.seconds() / 2);
  }

  /** How strong a shot's caption is at a time in seconds, 0 to 1. */
  double strength(int shot, double time) {
    double in = (time - from(shot)) / FADE_SEC;
    double out = isLast(shot) ? 1 : (timeline.cut(shot + 1) - time) / FADE_SEC;
    double linear = Math.clamp(Math.min(in, out), 0, 1);
    return linear * linear * (3 - 2 * linear);
  }

  /** For how many seconds a shot's caption is seen at half its strength or more. */
  public double shownSec(int shot) {
    double fades = isLast(shot) ? FADE_SEC / 2 : FADE_SEC;
    return Math.max(0, timeline.cut(shot + 1) - from(shot) - fades);
  }

  private double from(int shot) {
    return shot == 0 ? FIRST_SEC : timeline.end(shot - 1);
  }

  private boolean isLast(int shot) {
    return shot == shots - 1;
  }
}
