package app.vitrine.media.scene;

import java.util.Locale;

/** Says a picture in words, as a person or another image model would be told it. */
final class ScenePrompt {
  private ScenePrompt() {}

  /** Product, scene, side of the light, style. */
  static String words(SceneOrder order, SceneChoice choice) {
    String category = order.category().replace('_', ' ');
    return "Product photograph ("
        + category
        + "), the product exactly as in the merchant's photo, "
        + choice.preset().prompt()
        + ", light from the "
        + (choice.side() > 0 ? "right" : "left")
        + wished(choice)
        + ", "
        + order.style().name().toLowerCase(Locale.ROOT)
        + " style.";
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
