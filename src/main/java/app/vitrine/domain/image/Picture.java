package app.vitrine.domain.image;

import app.vitrine.domain.media.MediaFile;
import java.util.Map;

/**
 * A finished picture.
 *
 * @param variant 1-based within its scene
 * @param preset the scene description used, such as {@code paper_sweep}
 * @param prompt what was asked for, in words
 * @param checks what was measured on the file as written: {@code fill}, {@code sharpness}, {@code
 *     background_luma}, … by lower_snake_case name
 */
public record Picture(
    SceneKind scene,
    int variant,
    String preset,
    String prompt,
    long seed,
    String provider,
    int width,
    int height,
    Map<String, Double> checks,
    MediaFile file) {
  public Picture {
    checks = Map.copyOf(checks);
  }
}
