package app.vitrine.media.scene;

import app.vitrine.domain.video.StillDepth;

/** Tells of a rendered scene how far away its surface and its backdrop are. */
final class SceneDepth {
  private SceneDepth() {}

  /** Of the scene on a canvas, in its pixels. */
  static StillDepth of(Canvas canvas) {
    Stage stage = canvas.stage();
    Camera camera = stage.camera();
    double far = stage.wall() + camera.focal();
    double behind =
        stage.hasPlinth() ? camera.row(0, stage.plinthZ() + stage.plinthRadius()) : camera.base();
    return new StillDepth(
        camera.horizon(),
        canvas.edge(),
        Math.max(behind, canvas.edge()),
        stage.wall() / far,
        stage.hasPlinth() || mirrors(canvas));
  }

  private static boolean mirrors(Canvas canvas) {
    return canvas.water() != null || canvas.preset().surface().gloss() > 0;
  }
}
