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
        + ", "
        + order.style().name().toLowerCase(Locale.ROOT)
        + " style.";
  }
}
