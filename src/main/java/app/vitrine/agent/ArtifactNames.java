package app.vitrine.agent;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.image.SceneKind;

/** Where artifacts stand in the project folder; a new revision never takes an old one's name. */
final class ArtifactNames {
  private ArtifactNames() {}

  static final String CUTOUT = "artifacts/images/cutout.png";

  static String copy(Channel channel, int revision) {
    return "artifacts/copy/" + Wire.name(channel) + "_v" + revision + ".md";
  }

  static String picture(SceneKind scene, int variant, int revision) {
    return "artifacts/images/" + pictureLabel(scene, variant) + suffix(revision) + ".png";
  }

  static String pictureLabel(SceneKind scene, int variant) {
    return scene.wireName() + (variant == 1 ? "" : "_" + variant);
  }

  static String film(boolean fallback, int revision) {
    return "artifacts/video/" + (fallback ? "fallback" : "ad") + suffix(revision) + ".mp4";
  }

  static String firstFrame(int shot, int revision) {
    return "artifacts/video/first_frame_" + shot + suffix(revision) + ".png";
  }

  static String clip(int shot, int revision) {
    return "artifacts/video/shot_" + shot + suffix(revision) + ".mp4";
  }

  private static String suffix(int revision) {
    return revision == 1 ? "" : "_v" + revision;
  }
}
