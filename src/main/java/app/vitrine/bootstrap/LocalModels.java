package app.vitrine.bootstrap;

import app.vitrine.gateway.Providers;
import app.vitrine.gateway.local.LocalImageModel;
import app.vitrine.gateway.local.LocalTextModel;
import app.vitrine.gateway.local.LocalVideoModel;
import app.vitrine.gateway.local.LocalVisionModel;
import app.vitrine.gateway.local.SystemSpeechModel;
import app.vitrine.media.cutout.CutoutEngine;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.scene.SceneRenderer;
import app.vitrine.media.voice.SystemVoices;
import java.nio.file.Path;
import java.util.List;

/** The built-in models: need no key and no network. */
final class LocalModels implements AutoCloseable {
  /** Where in the data folder a person may put cut-out networks. */
  private static final String OWN_NETWORKS = "models";

  private final PhotoReader photos = new PhotoReader();
  private final CutoutEngine cutouts;
  private final LocalTextModel text = new LocalTextModel();
  private final SystemVoices voices = SystemVoices.onPath(System.getenv());

  /**
   * Models.
   *
   * @param data the data folder, in which a person may have put networks of their own
   */
  LocalModels(Path data) {
    this.cutouts = cutouts(data);
  }

  /** The engine alone that cuts products out; the caller closes it. */
  static CutoutEngine cutouts(Path data) {
    return new CutoutEngine(data.resolve(OWN_NETWORKS));
  }

  PhotoReader photos() {
    return photos;
  }

  CutoutEngine cutouts() {
    return cutouts;
  }

  SystemVoices voices() {
    return voices;
  }

  LocalTextModel text() {
    return text;
  }

  Providers providers() {
    return new Providers(
        List.of(text),
        List.of(new LocalVisionModel(cutouts)),
        List.of(new LocalImageModel(photos, SceneRenderer.create())),
        List.of(new LocalVideoModel()),
        List.of(new SystemSpeechModel(voices)));
  }

  @Override
  public void close() {
    cutouts.close();
  }
}
