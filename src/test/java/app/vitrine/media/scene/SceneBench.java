package app.vitrine.media.scene;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long the shipped scenes take to render, cut-out not counted. */
public final class SceneBench {
  private static final int SIDE = 1024;

  private SceneBench() {}

  /** Seconds of each scene by its id, once it has been rendered before. */
  public static Map<String, Double> seconds(BufferedImage photo, BufferedImage cutout) {
    Map<String, Double> seconds = new TreeMap<>();
    for (ScenePreset scene : SceneCatalog.load().presets()) {
      OneScene.render(order(photo, cutout, 1), scene.id());
      long begun = System.nanoTime();
      OneScene.render(order(photo, cutout, 2), scene.id());
      seconds.put(scene.id(), (System.nanoTime() - begun) / 1e9);
    }
    return seconds;
  }

  private static SceneOrder order(BufferedImage photo, BufferedImage cutout, long seed) {
    return new SceneOrder(
        photo,
        cutout,
        SceneKind.LIFESTYLE,
        1,
        "drinkware",
        VideoStyle.COMMERCIAL,
        false,
        List.of("#EEE4CD", "#283C78"),
        SIDE,
        SIDE,
        0,
        seed,
        List.of(),
        null);
  }
}
