package app.vitrine.media.scene;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import java.util.List;

/** Pictures in a scene of the test's choice: it is the only one the renderer knows. */
final class OneScene {
  private static final SceneCatalog SHIPPED = SceneCatalog.load();

  private OneScene() {}

  /** Renders the order in the shipped scene of this id, whatever kind of picture it is made for. */
  static RenderedScene render(SceneOrder order, String id) {
    ScenePreset scene =
        SHIPPED.presets().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    SceneCatalog alone = new SceneCatalog(List.of(forEverything(scene)), SHIPPED.guidance());
    return new SceneRenderer(alone).render(order, CancelToken.none());
  }

  private static ScenePreset forEverything(ScenePreset scene) {
    return new ScenePreset(
        scene.id(),
        List.of(SceneKind.values()),
        scene.prompt(),
        scene.categories(),
        scene.styles(),
        scene.tags(),
        List.of(ScenePreset.Pose.values()),
        scene.framing(),
        scene.surface(),
        scene.backdrop(),
        scene.light(),
        scene.finish(),
        scene.tones());
  }
}
