package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.EnumSet;
import java.util.Set;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Takes the networks' word for where the product is while they are sure of it. Where they half see
 * much more than they would keep, as of a product that the photo's frame cuts or that fills it,
 * they look again at the photo continued beyond its frame, the product is sought by its colours
 * too, and the most plausible of the three is taken; see {@link RoughJudge}.
 */
final class SecondLook implements RoughFinder {
  /** Share of what the networks see that they would keep, from which they are sure. */
  private static final double SURE = 0.945;

  /** So many times more plausible is what is found in another way, when it is taken. */
  private static final double CLEARLY = 1.03;

  /** How plausible that must be: a ground alone, without a product, comes to less. */
  private static final double LEAST = 0.55;

  /** Longer side, in pixels, at which what was found is compared. */
  private static final int SIDE = 200;

  /** Longer side of the photo that is continued, and how far it goes on, in pixels. */
  private static final int CONTINUED_SIDE = 700;

  private static final int CONTINUED_BY = 140;

  /** Longer side of what is found in it, in cells. */
  private static final int GRID = 400;

  private final RoughFinder networks;

  SecondLook(RoughFinder networks) {
    this.networks = networks;
  }

  @Override
  public @Nullable Rough find(WorkingPhoto photo, CancelToken cancel) {
    Rough first = networks.find(photo, cancel);
    return first == null || RoughJudge.share(first.matte(), first.matte()) >= SURE
        ? first
        : mostPlausible(first, photo, cancel);
  }

  private @Nullable Rough mostPlausible(Rough first, WorkingPhoto photo, CancelToken cancel) {
    Frame whole = photo.whole();
    double scale = Math.min(1, SIDE / whole.longSide());
    int width = Math.max(1, (int) Math.round(whole.width() * scale));
    int height = Math.max(1, (int) Math.round(whole.height() * scale));
    try (Mat pixels = photo.part(whole, width, height)) {
      Plane opinion = first.matte().resampled(first.frame(), whole, width, height);
      RoughJudge judge = new RoughJudge(Plane.lab(pixels), opinion);
      Plane beyond = continued(photo, cancel);
      Plane colours = cut(pixels, byColours(judge, cancel), cancel);
      Holes.settle(pixels, colours, opinion, cancel);
      double firstScore = judge.of(cut(pixels, opinion, cancel), cancel);
      double beyondScore =
          judge.of(cut(pixels, beyond.resampled(whole, whole, width, height), cancel), cancel);
      double coloursScore = judge.of(colours, cancel);
      double otherScore = Math.max(beyondScore, coloursScore);
      if (otherScore < Math.max(LEAST, firstScore * CLEARLY)) {
        return first;
      }
      return new Rough(whole, beyondScore >= coloursScore ? beyond : colours).amidGround(photo);
    }
  }

  /** What the networks see where the photo does not end at its frame, of the whole photo. */
  private Plane continued(WorkingPhoto photo, CancelToken cancel) {
    double scale = Math.min(1, GRID / photo.whole().longSide());
    int width = Math.max(1, (int) Math.round(photo.width() * scale));
    int height = Math.max(1, (int) Math.round(photo.height() * scale));
    try (WorkingPhoto more = photo.continued(CONTINUED_SIDE, CONTINUED_BY)) {
      Rough seen = networks.find(more, cancel);
      Frame inner =
          new Frame(
              CONTINUED_BY,
              CONTINUED_BY,
              more.width() - 2 * CONTINUED_BY,
              more.height() - 2 * CONTINUED_BY);
      return seen == null
          ? new Plane(width, height, 1)
          : seen.matte().resampled(seen.frame(), inner, width, height);
    }
  }

  /** What stands out from the ground, whichever sides of the photo show that. */
  private static Plane byColours(RoughJudge judge, CancelToken cancel) {
    Plane calm = judge.lab.box(1);
    BarrierDistance.Side[] sides = BarrierDistance.Side.values();
    Plane best = new Plane(calm.width, calm.height, 1);
    double most = 0;
    for (int choice = 1; choice < 1 << sides.length; choice++) {
      Set<BarrierDistance.Side> ground = EnumSet.noneOf(BarrierDistance.Side.class);
      for (BarrierDistance.Side side : sides) {
        if ((choice >> side.ordinal() & 1) != 0) {
          ground.add(side);
        }
      }
      Plane likely = BarrierDistance.likely(calm, ground, cancel);
      double score = judge.of(likely, cancel);
      if (score > most) {
        most = score;
        best = likely;
      }
    }
    return best;
  }

  /** With its edge where the photo's colours change. */
  private static Plane cut(Mat pixels, Plane matte, CancelToken cancel) {
    Plane cut = new Plane(matte.width, matte.height, 1);
    System.arraycopy(matte.data, 0, cut.data, 0, cut.data.length);
    SeededGrabCut.refine(pixels, cut, cancel);
    return cut;
  }
}
