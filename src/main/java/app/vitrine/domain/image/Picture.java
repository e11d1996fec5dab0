package app.vitrine.domain.image;

import app.vitrine.domain.media.MediaFile;
import java.util.Map;

/**
 * A finished picture.
 *
 * @param variant 1-based within its scene
 * @param preset the scene description used, such as {@code paper_sweep}
 * @param prompt what was asked for, in words
 * @param checks what its maker reports of it, by lower_snake_case name: {@code fill}, the share of
 *     the frame the product was given; the quality review measures the file itself
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
