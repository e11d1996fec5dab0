package app.vitrine.agent;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.FilmMeasures.CaptionSeen;
import app.vitrine.policy.CaptionRules;
import java.util.List;
import java.util.Locale;

/** Checks one caption: where it stands, whether it is seen, and for long enough. */
final class CaptionReview {
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

  private final CaptionRules rules = CaptionRules.load();

  /**
   * Checks a caption.
   *
   * @param text what it says
   */
  void review(CaptionSeen seen, String text, AspectRatio shape, Checklist checks) {
    place(seen, shape, checks);
    String shot = Integer.toString(seen.box().shot());
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
        seen.box().overProduct() <= MOST_OVER_PRODUCT,
        String.format(Locale.ROOT, "%.0f %% over the product", 100 * seen.box().overProduct()),
        String.format(Locale.ROOT, "at most %.0f %%", 100 * MOST_OVER_PRODUCT));
    double least = rules.leastSec(text);
    checks.add(
        "video_caption_time",
        shot,
        shot,
        Severity.WARNING,
        seen.shownSec() >= least,
        String.format(Locale.ROOT, "shown for %.1f s", seen.shownSec()),
        String.format(Locale.ROOT, "at least %.1f s to read it", least));
  }

  private void place(CaptionSeen seen, AspectRatio shape, Checklist checks) {
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
  }

  private boolean isSafe(CaptionBox box, AspectRatio shape) {
    if (shape == AspectRatio.PORTRAIT_9_16) {
      List<Integer> free = rules.place().relaxed();
      return box.x() >= free.get(0)
          && box.y() >= free.get(1)
          && box.x() + box.width() <= free.get(0) + free.get(2)
          && box.y() + box.height() <= free.get(1) + free.get(3);
    }
    double across = SIDE_MARGIN * shape.width();
    double down = SIDE_MARGIN * shape.height();
    return box.x() >= across
        && box.y() >= down
        && box.x() + box.width() <= shape.width() - across
        && box.y() + box.height() <= shape.height() - down;
  }
}
