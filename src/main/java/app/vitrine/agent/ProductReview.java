package app.vitrine.agent;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews by what its maker recorded whether a picture shows the product as photographed. */
final class ProductReview {
  /**
   * Mean difference of the product's pixels from the photo's own above which they were changed, in
   * levels of 255. Grain and rounding come to less than 1, the sharpening of a close look to 2.
   */
  private static final double MOST_CHANGED = 3;

  /**
   * The same for 99 of 100 of its pixels, so that no print or button can be changed. Grain comes to
   * 3.
   */
  private static final double MOST_CHANGED_ANYWHERE = 12;

  /** The same for a close look, whose sharpening comes to 14. */
  private static final double MOST_CHANGED_CLOSE = 20;

  /**
   * How far the gains on a product's red, green and blue may be apart, as a factor: a wish for
   * warmer or cooler light comes to 1.15, and more would be another colour.
   */
  private static final double MOST_TURNED = 1.2;

  private static final int COLOURS = 3;

  void review(Picture picture, Checklist checks) {
    Map<String, Double> recorded = picture.checks();
    List<Double> gains =
        Stream.of("light_red", "light_green", "light_blue")
            .map(recorded::get)
            .filter(Objects::nonNull)
            .toList();
    boolean kept = gains.size() == COLOURS;
    Double changed = recorded.get("fidelity");
    if (changed != null) {
      levels("image_fidelity", changed, MOST_CHANGED, picture, checks);
    } else {
      checks.add(
          kept ? "image_fidelity_known" : "image_fidelity_told",
          picture.file().label(),
          named(picture),
          Severity.INFO,
          false,
          "none",
          "at most " + Checklist.number(MOST_CHANGED));
    }
    Double anywhere = recorded.get("fidelity_most");
    if (anywhere != null) {
      boolean close = picture.scene() == SceneKind.DETAIL;
      double most = close ? MOST_CHANGED_CLOSE : MOST_CHANGED_ANYWHERE;
      levels("image_fidelity_parts", anywhere, most, picture, checks);
    }
    if (kept) {
      light(gains, picture, checks);
    }
  }

  private static void levels(
      String kind, double changed, double most, Picture picture, Checklist checks) {
    checks.add(
        kind,
        picture.file().label(),
        named(picture),
        Severity.BLOCKING,
        changed <= most,
        Checklist.number(changed) + " levels",
        "at most " + Checklist.number(most));
  }

  /** What was done to the light on the product. */
  private static void light(List<Double> gains, Picture picture, Checklist checks) {
    checks.add(
        "image_light",
        picture.file().label(),
        named(picture),
        Severity.BLOCKING,
        Collections.max(gains) <= MOST_TURNED * Collections.min(gains),
        gains.stream().map(Checklist::number).collect(Collectors.joining(" : ")),
        "within a factor of " + Checklist.number(MOST_TURNED));
  }

  private static String named(Picture picture) {
    return picture.file().label().replace('_', ' ');
  }
}
