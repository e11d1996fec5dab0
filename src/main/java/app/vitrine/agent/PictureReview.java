package app.vitrine.agent;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureMeasures;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.List;

/** Measures the pictures as they were written. */
final class PictureReview {
  /** A hero's product takes up about 85 % of the frame. */
  private static final double LEAST_FILL = 0.75;

  private static final double MOST_FILL = 0.95;

  /** A hero's ground is bright (luma 0 to 255) and even. */
  private static final double DARKEST_GROUND = 200;

  private static final double MOST_GROUND_SPREAD = 24;

  /** Variance of the Laplacian below which a picture looks soft at 1024 px. */
  private static final double LEAST_SHARPNESS = 60;

  /** Standard deviation of luma below which a picture shows nothing. */
  private static final double LEAST_CONTRAST = 6;

  /** Bits of 64 by which two pictures must differ. */
  private static final int LEAST_DISTANCE = 4;

  List<QaCheck> review(PictureSet set, ToolScope scope, StageContext context) {
    Checklist checks = new Checklist(QaTarget.IMAGES);
    List<PictureMeasures> measured = new ArrayList<>();
    for (Picture picture : set.pictures()) {
      context.cancel().throwIfCancelled();
      PictureMeasures seen = context.tools().pictures().measure(scope, picture.file().file());
      review(picture, seen, checks);
      measured.add(seen);
    }
    for (int a = 0; a < measured.size(); a++) {
      for (int b = a + 1; b < measured.size(); b++) {
        int distance = measured.get(a).distance(measured.get(b));
        checks.add(
            "images_differ."
                + set.pictures().get(a).file().label()
                + "_"
                + set.pictures().get(b).file().label(),
            Severity.WARNING,
            distance >= LEAST_DISTANCE,
            distance + " of 64",
            "at least " + LEAST_DISTANCE,
            "Two pictures look nearly the same.");
      }
    }
    return checks.checks();
  }

  private static void review(Picture picture, PictureMeasures seen, Checklist checks) {
    String label = picture.file().label();
    checks.add(
        "image_size." + label,
        Severity.BLOCKING,
        seen.width() == picture.width() && seen.height() == picture.height(),
        seen.width() + " × " + seen.height(),
        picture.width() + " × " + picture.height(),
        "The picture " + label + " has the wrong size.");
    checks.add(
        "image_not_flat." + label,
        Severity.BLOCKING,
        seen.contrast() >= LEAST_CONTRAST,
        Checklist.number(seen.contrast()),
        "at least " + Checklist.number(LEAST_CONTRAST),
        "The picture " + label + " shows next to nothing.");
    checks.add(
        "image_sharpness." + label,
        Severity.WARNING,
        seen.sharpness() >= LEAST_SHARPNESS,
        Checklist.number(seen.sharpness()),
        "at least " + Checklist.number(LEAST_SHARPNESS),
        "The picture " + label + " looks soft.");
    if (picture.scene() == SceneKind.HERO) {
      reviewHero(picture, seen, label, checks);
    }
  }

  private static void reviewHero(
      Picture picture, PictureMeasures seen, String label, Checklist checks) {
    double fill = picture.checks().getOrDefault("fill", 0.0);
    checks.add(
        "image_fill." + label,
        Severity.WARNING,
        fill >= LEAST_FILL && fill <= MOST_FILL,
        Checklist.number(fill),
        Checklist.number(LEAST_FILL) + " to " + Checklist.number(MOST_FILL),
        "The product does not fill the main picture as marketplaces ask.");
    checks.add(
        "image_background." + label,
        Severity.WARNING,
        seen.groundLuma() >= DARKEST_GROUND && seen.groundSpread() <= MOST_GROUND_SPREAD,
        Checklist.number(seen.groundLuma()) + " ± " + Checklist.number(seen.groundSpread()),
        "at least "
            + Checklist.number(DARKEST_GROUND)
            + ", ± "
            + Checklist.number(MOST_GROUND_SPREAD)
            + " at most",
        "The main picture's ground is not bright and even.");
  }
}
