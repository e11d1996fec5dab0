package app.vitrine.agent;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where artifacts stand in the project folder; a new revision never takes an old one's name. */
final class ArtifactNames {
  private ArtifactNames() {}

  private static final Pattern CUTOUT_REVISION = Pattern.compile("cutout_v(\\d{1,6})\\.png$");

  /** The first cut-out's name. */
  static String cutout() {
    return cutout(1);
  }

  /** The name of the cut-out that follows {@code earlier}, should it look different. */
  static String cutoutAfter(MediaFile earlier) {
    Matcher numbered = CUTOUT_REVISION.matcher(earlier.file());
    return cutout(numbered.find() ? Integer.parseInt(numbered.group(1)) + 1 : 2);
  }

  private static String cutout(int revision) {
    return "artifacts/images/cutout" + suffix(revision) + ".png";
  }

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

  /** The first frame without the product. */
  static String ground(int shot, int revision) {
    return "artifacts/video/first_frame_" + shot + "_ground" + suffix(revision) + ".png";
  }

  static String clip(int shot, int revision) {
    return "artifacts/video/shot_" + shot + suffix(revision) + ".mp4";
  }

  /** A spoken line. */
  static String voice(int shot, int revision) {
    return "artifacts/video/voice_" + shot + suffix(revision) + ".wav";
  }

  private static String suffix(int revision) {
    return revision == 1 ? "" : "_v" + revision;
  }
}
