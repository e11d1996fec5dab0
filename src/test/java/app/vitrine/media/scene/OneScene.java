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
    return alone(shipped(id)).render(order, CancelToken.none());
  }

  /** As {@link #render}, with the ground behind the product. */
  static RenderedScene layered(SceneOrder order, String id) {
    return alone(shipped(id)).renderLayered(order, CancelToken.none());
  }

  /** As {@link #layered}, with light of another strength round the product's edges. */
  static RenderedScene wrapped(SceneOrder order, String id, double wrap) {
    ScenePreset scene = shipped(id);
    ScenePreset.Finish own = scene.finish();
    ScenePreset.Finish other =
        new ScenePreset.Finish(own.focus(), wrap, own.grain(), own.vignette(), own.shoulder());
    return alone(finished(scene, other)).renderLayered(order, CancelToken.none());
  }

  /** As {@link #layered}, with other things around the product. */
  static RenderedScene beside(SceneOrder order, String id, List<ScenePreset.Prop> props) {
    ScenePreset scene = shipped(id);
    return alone(furnished(scene, scene.finish(), props)).renderLayered(order, CancelToken.none());
  }

  private static SceneRenderer alone(ScenePreset scene) {
    return new SceneRenderer(new SceneCatalog(List.of(forEverything(scene)), SHIPPED.guidance()));
  }

  /** The shipped scene of this id. */
  static ScenePreset shipped(String id) {
    return SHIPPED.presets().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static ScenePreset forEverything(ScenePreset scene) {
    return finished(scene, scene.finish());
  }

  private static ScenePreset finished(ScenePreset scene, ScenePreset.Finish finish) {
    return furnished(scene, finish, scene.props());
  }

  private static ScenePreset furnished(
      ScenePreset scene, ScenePreset.Finish finish, List<ScenePreset.Prop> props) {
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
        finish,
        props,
        scene.tones());
  }
}
