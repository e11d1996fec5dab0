package app.vitrine.media.film;

import app.vitrine.domain.video.Transition;
import java.util.List;

/**
 * Which shots are seen when. A shot owns the time between its cuts; a dissolve of length d lies
 * half before and half after the cut, so a film is exactly as long as its shots together.
 */
final class Timeline {
  /** A dissolve never takes more than this share of the shorter of its two shots. */
  private static final double MOST_OF_A_SHOT = 0.5;

  private static final double ROUNDING = 1e-6;

  private final double[] cuts;
  private final double[] dissolves;
  private final int fps;

  Timeline(FilmPlan plan) {
    this(
        plan.shots().stream().map(PlanShot::durationSec).toList(),
        plan.shots().stream().map(PlanShot::entrance).toList(),
        plan.fps());
  }

  /**
   * Of shots that follow each other.
   *
   * @param seconds of each
   * @param entrances how each takes over from the one before
   */
  Timeline(List<Double> seconds, List<Transition> entrances, int fps) {
    int shots = seconds.size();
    this.fps = fps;
    this.cuts = new double[shots + 1];
    this.dissolves = new double[shots + 1];
    for (int i = 0; i < shots; i++) {
      cuts[i + 1] = cuts[i] + seconds.get(i);
    }
    for (int i = 1; i < shots; i++) {
      double shorter = Math.min(seconds.get(i - 1), seconds.get(i));
      dissolves[i] = Math.min(entrances.get(i).seconds(), MOST_OF_A_SHOT * shorter);
    }
  }

  /**
   * What one frame shows.
   *
   * @param shot index of the shot, the outgoing one in a dissolve
   * @param incoming weight of the shot after it, 0 outside dissolves
   */
  record Mix(int shot, double incoming) {}

  /** The mix at a frame's time. */
  Mix at(int frame) {
    double time = seconds(frame);
    int shot = 0;
    while (shot < cuts.length - 2 && time >= end(shot)) {
      shot++;
    }
    int next = shot + 1;
    if (next > cuts.length - 2) {
      return new Mix(shot, 0);
    }
    double begin = begin(next);
    if (time <= begin) {
      return new Mix(shot, 0);
    }
    double p = (time - begin) / (end(shot) - begin);
    return new Mix(shot, p * p * (3 - 2 * p));
  }

  /** When the shot begins to be seen, in seconds. */
  double begin(int shot) {
    return cuts[shot] - dissolves[shot] / 2;
  }

  /** When the shot is no longer seen, in seconds. */
  double end(int shot) {
    return cuts[shot + 1] + dissolves[shot + 1] / 2;
  }

  /** When a shot takes over from the one before, in the middle of their dissolve, in seconds. */
  double cut(int shot) {
    return cuts[shot];
  }

  /** Frames that follow each other; {@code count} may be 0. */
  record Stretch(int first, int count) {}

  /** The frames in which a shot takes over from the one before. */
  Stretch dissolve(int into) {
    int first = frameAt(begin(into));
    return new Stretch(first, frameAt(end(into - 1)) - first);
  }

  /**
   * The frames that show one shot alone.
   *
   * @param frames of the whole film
   */
  Stretch body(int shot, int frames) {
    int first = shot == 0 ? 0 : frameAt(end(shot - 1));
    int end = shot == cuts.length - 2 ? frames : frameAt(begin(shot + 1));
    return new Stretch(first, end - first);
  }

  /** Whether a body or a dissolve begins with a frame: there a film can be taken apart. */
  boolean isSeam(int frame) {
    for (int shot = 1; shot < cuts.length - 1; shot++) {
      if (frameAt(begin(shot)) == frame || frameAt(end(shot - 1)) == frame) {
        return true;
      }
    }
    return frame == 0;
  }

  /**
   * The first frame at a time or after it; times that are a whole frame but for rounding are it.
   */
  private int frameAt(double seconds) {
    return (int) Math.ceil(seconds * fps - ROUNDING);
  }

  /** How far a shot is at a frame, 0 to 1 over all the time it is seen. */
  double progress(int shot, int frame) {
    return progress(shot, seconds(frame));
  }

  /** How far a shot is at a time, 0 to 1 over all the time it is seen. */
  double progress(int shot, double seconds) {
    return Math.clamp((seconds - begin(shot)) / (end(shot) - begin(shot)), 0, 1);
  }

  double seconds(int frame) {
    return (double) frame / fps;
  }
}
