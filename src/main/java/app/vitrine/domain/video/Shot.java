package app.vitrine.domain.video;

import app.vitrine.domain.image.SceneKind;
import java.util.List;

/**
 * One shot of a storyboard.
 *
 * @param sequence 1-based
 * @param caption drawn over the picture; empty for none
 * @param scene the kind of picture the camera looks at
 * @param durationSec on screen, transitions counted once
 * @param palette hex colours
 */
public record Shot(
    int sequence,
    String title,
    String description,
    String caption,
    CameraMovement movement,
    ShotType type,
    SceneKind scene,
    double durationSec,
    String composition,
    String lighting,
    List<String> palette) {
  public Shot {
    palette = List.copyOf(palette);
  }

  /** The same shot with another caption, length in seconds and movement. */
  public Shot edited(String otherCaption, double seconds, CameraMovement otherMovement) {
    return new Shot(
        sequence,
        title,
        description,
        otherCaption,
        otherMovement,
        type,
        scene,
        seconds,
        composition,
        lighting,
        palette);
  }
}
