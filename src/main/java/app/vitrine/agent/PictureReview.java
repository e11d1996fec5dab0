package app.vitrine.agent;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureMeasures;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the pictures as they were written. */
final class PictureReview {
  /**
   * A hero's product takes up about 85 % of the frame. It is measured in the file, as what has an
   * edge on the plain ground.
   */
  private static final double LEAST_FILL = 0.84;

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

  private final ProductReview product = new ProductReview();
  private final PictureWordsReview written = new PictureWordsReview();
  private final QaWords words;

  PictureReview(QaWords words) {
    this.words = words;
  }

  List<Finding> review(PictureSet set, WishNotes wishes, ToolScope scope, StageContext context) {
    Checklist checks = new Checklist(QaTarget.IMAGES, words);
    List<Seen> all = new ArrayList<>();
    for (Picture picture : set.pictures()) {
      context.cancel().throwIfCancelled();
      wishes(picture, wishes, checks);
      written.review(picture, checks);
      measured(picture, scope, context, checks)
          .ifPresent(
              measures -> {
                Seen seen = new Seen(picture, measures);
                review(seen, checks);
                all.add(seen);
              });
    }
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        unlike(all.get(a), all.get(b), checks);
      }
    }
    return checks.findings();
  }

  private static void wishes(Picture picture, WishNotes wishes, Checklist checks) {
    picture.findings().stream()
        .filter(wishes::tell)
        .forEach(
            finding ->
                checks.addSaid(
                    "image_guidance",
                    "image_guidance." + picture.file().label() + "." + finding.rule(),
                    finding.severity(),
                    false,
                    finding.term(),
                    "the wish followed",
                    finding.message()));
  }

  /** A picture and what was measured on its file. */
  private record Seen(Picture picture, PictureMeasures measures) {
    String label() {
      return picture.file().label();
    }

    /** The label without marks that mean nothing to a person. */
    String named() {
      return label().replace('_', ' ');
    }
  }

  /** What the file holds; nothing, and a failed check, when it cannot be opened. */
  private static Optional<PictureMeasures> measured(
      Picture picture, ToolScope scope, StageContext context, Checklist checks) {
    String label = picture.file().label();
    try {
      return Optional.of(context.tools().pictures().measure(scope, picture.file().file()));
    } catch (VitrineException unreadable) {
      checks.add(
          "image_readable",
          label,
          label.replace('_', ' '),
          Severity.BLOCKING,
          false,
          String.valueOf(unreadable.getMessage()),
          "a picture that opens");
      return Optional.empty();
    }
  }

  private static void unlike(Seen one, Seen other, Checklist checks) {
    if (one.picture().words() != null && other.picture().words() != null) {
      // The same picture in two languages.
      return;
    }
    int distance = one.measures().distance(other.measures());
    checks.add(
        "images_differ",
        one.label() + "_" + other.label(),
        one.named() + "/" + other.named(),
        Severity.WARNING,
        distance >= LEAST_DISTANCE,
        distance + " of 64",
        "at least " + LEAST_DISTANCE);
  }

  private void review(Seen seen, Checklist checks) {
    Picture picture = seen.picture();
    PictureMeasures measures = seen.measures();
    checks.add(
        "image_size",
        seen.label(),
        seen.named(),
        Severity.BLOCKING,
        measures.width() == picture.width() && measures.height() == picture.height(),
        measures.width() + " × " + measures.height(),
        picture.width() + " × " + picture.height());
    checks.add(
        "image_not_flat",
        seen.label(),
        seen.named(),
        Severity.BLOCKING,
        measures.contrast() >= LEAST_CONTRAST,
        Checklist.number(measures.contrast()),
        "at least " + Checklist.number(LEAST_CONTRAST));
    checks.add(
        "image_sharpness",
        seen.label(),
        seen.named(),
        Severity.WARNING,
        measures.sharpness() >= LEAST_SHARPNESS,
        Checklist.number(measures.sharpness()),
        "at least " + Checklist.number(LEAST_SHARPNESS));
    product.review(picture, checks);
    if (picture.scene() == SceneKind.HERO && picture.variant() == 1) {
      reviewHero(seen, checks);
    }
  }

  private static void reviewHero(Seen seen, Checklist checks) {
    PictureMeasures measures = seen.measures();
    double fill = measures.fill();
    checks.add(
        "image_fill",
        seen.label(),
        seen.named(),
        Severity.WARNING,
        fill >= LEAST_FILL && fill <= MOST_FILL,
        Checklist.number(fill),
        Checklist.number(LEAST_FILL) + " to " + Checklist.number(MOST_FILL));
    checks.add(
        "image_background",
        seen.label(),
        seen.named(),
        Severity.WARNING,
        measures.groundLuma() >= DARKEST_GROUND && measures.groundSpread() <= MOST_GROUND_SPREAD,
        Checklist.number(measures.groundLuma()) + " ± " + Checklist.number(measures.groundSpread()),
        "at least "
            + Checklist.number(DARKEST_GROUND)
            + ", ± "
            + Checklist.number(MOST_GROUND_SPREAD)
            + " at most");
  }
}
