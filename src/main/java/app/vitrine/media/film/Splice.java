package app.vitrine.media.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which parts of a film look as they did in an earlier one. A part is a shot between its dissolves,
 * or a dissolve; it looks the same when the shots in it are the same, as long as they were, and
 * their captions of the same size.
 */
final class Splice {
  private final FilmPlan now;
  private final FilmPlan before;
  private final CaptionSizes nowSizes;
  private final CaptionSizes beforeSizes;
  private final Timeline nowTimes;
  private final Timeline beforeTimes;

  private Splice(FilmPlan now, FilmPlan before) {
    this.now = now;
    this.before = before;
    this.nowSizes = new CaptionSizes(now);
    this.beforeSizes = new CaptionSizes(before);
    this.nowTimes = new Timeline(now);
    this.beforeTimes = new Timeline(before);
  }

  /** The film as one piece that is drawn. */
  static List<Piece> whole(FilmPlan plan) {
    return List.of(new Piece(0, plan.frames(), Piece.DRAWN));
  }

  /**
   * The film's pieces, which follow each other from its first frame to its last.
   *
   * @param usable whether a piece of the earlier film can be taken over; others are drawn
   */
  static List<Piece> of(FilmPlan now, FilmPlan before, Predicate<Piece> usable) {
    boolean alike =
        now.width() == before.width()
            && now.height() == before.height()
            && now.fps() == before.fps()
            && now.language() == before.language()
            && Objects.equals(now.typeface(), before.typeface())
            && now.shots().size() == before.shots().size();
    return alike ? joined(new Splice(now, before).parts(), usable) : whole(now);
  }

  private List<Piece> parts() {
    List<Piece> parts = new ArrayList<>();
    int shots = now.shots().size();
    for (int i = 0; i < shots; i++) {
      if (i > 0) {
        add(parts, dissolves(i), nowTimes.dissolve(i), beforeTimes.dissolve(i));
      }
      add(parts, stays(i), nowTimes.body(i, now.frames()), beforeTimes.body(i, before.frames()));
    }
    return parts;
  }

  private static void add(
      List<Piece> parts, boolean same, Timeline.Stretch here, Timeline.Stretch there) {
    if (here.count() > 0) {
      boolean kept = same && here.count() == there.count();
      parts.add(new Piece(here.first(), here.count(), kept ? there.first() : Piece.DRAWN));
    }
  }

  private boolean dissolves(int into) {
    return stays(into - 1) && stays(into);
  }

  /** A shot moves over all the time it is seen, its dissolves included. */
  private boolean stays(int shot) {
    return now.shots().get(shot).equals(before.shots().get(shot))
        && sameLetters(shot)
        && sameSpan(shot);
  }

  /** Another caption that became longer may make all captions smaller. */
  private boolean sameLetters(int shot) {
    PlanShot of = now.shots().get(shot);
    return of.caption().isEmpty() || nowSizes.of(of.role()) == beforeSizes.of(of.role());
  }

  private boolean sameSpan(int shot) {
    double here = nowTimes.end(shot) - nowTimes.begin(shot);
    double there = beforeTimes.end(shot) - beforeTimes.begin(shot);
    return Math.abs(here - there) * now.fps() < 1e-6;
  }

  private static List<Piece> joined(List<Piece> parts, Predicate<Piece> usable) {
    List<Piece> joined = new ArrayList<>();
    for (Piece part : parts) {
      Piece next = part.isDrawn() || usable.test(part) ? part : part.drawn();
      if (!joined.isEmpty() && joined.getLast().leadsTo(next)) {
        joined.set(joined.size() - 1, joined.getLast().with(next));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }
}
