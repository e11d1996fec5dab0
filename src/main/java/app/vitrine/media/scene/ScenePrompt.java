package app.vitrine.media.scene;

import app.vitrine.domain.image.SceneKind;
import java.util.Locale;

/** Says a picture in words, as a person or another image model would be told it. */
final class ScenePrompt {
  /** Less is not worth a word. */
  private static final double LEAST_STOPS = 0.05;

  private ScenePrompt() {}

  /**
   * Product, scene, side of the light, style.
   *
   * @param exposure gain on the photo's own light
   */
  static String words(SceneOrder order, SceneChoice choice, PropSet props, double exposure) {
    String category = order.category().replace('_', ' ');
    boolean close = order.kind() == SceneKind.DETAIL;
    return (close ? "Close-up of the product's finest detail (" : "Product photograph (")
        + category
        + "), the product exactly as in the merchant's photo"
        + exposed(exposure)
        + ", "
        + choice.preset().prompt()
        + (props.isEmpty() ? "" : ", out of focus behind it " + props.words())
        + ", light from the "
        + (choice.side() > 0 ? "right" : "left")
        + wished(choice)
        + ", "
        + order.style().name().toLowerCase(Locale.ROOT)
        + " style.";
  }

  /** What was done to a photo that is too dark. */
  static String exposed(double gain) {
    double stops = Math.log(gain) / Math.log(2);
    return stops < LEAST_STOPS
        ? ""
        : String.format(Locale.ROOT, ", its exposure raised by %.1f stops", stops);
  }

  /** What people's wishes did to the light. */
  private static String wished(SceneChoice choice) {
    String brightness = steps(choice.wished().exposure() - 1, "brighter", "darker");
    String warmth = steps(choice.wished().warmth(), "warmer", "cooler");
    String ground =
        steps(choice.surroundings().ground(), "paler surroundings", "deeper surroundings");
    String size = steps(choice.wished().size() - 1, "larger", "smaller");
    return brightness + warmth + ground + size;
  }

  private static String steps(double change, String more, String less) {
    if (change == 0) {
      return "";
    }
    return String.format(
        Locale.ROOT, ", %s by %.0f %%", change > 0 ? more : less, 100 * Math.abs(change));
  }
}
