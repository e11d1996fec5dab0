package app.vitrine.domain.image;

import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.media.MediaFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finished picture.
 *
 * @param variant 1-based within its scene
 * @param preset the scene description used, such as {@code paper_sweep}
 * @param prompt what was asked for, in words
 * @param checks what its maker reports of it, by lower_snake_case name: {@code fill}, the share of
 *     the frame the product was given; {@code fidelity} and {@code fidelity_most}, how far its
 *     product's pixels are from the photo's own on the whole and where they differ, see {@code
 *     media.scene.Fidelity}, neither where that could not be measured; {@code light_red}, {@code
 *     light_green} and {@code light_blue}, the gains on their linear light, which are all that was
 *     done to them; {@code text_contrast}, the contrast ratio of words on their ground; all else
 *     the quality review measures itself
 * @param take which of the provider's variants it is, so that it can be made again the same way;
 *     null when it is {@code variant}
 * @param wishes what people asked for when it was made, oldest first
 * @param findings which of them it does not follow, and why
 * @param words what stands written in it; null for a picture without words
 * @param cutout the product as it was put into it; null for a picture made before that was recorded
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
    MediaFile file,
    @Nullable Integer take,
    List<String> wishes,
    List<PolicyFinding> findings,
    @Nullable CalloutWords words,
    @Nullable MediaFile cutout) {
  public Picture {
    checks = Map.copyOf(checks);
    wishes = List.copyOf(wishes);
    findings = List.copyOf(findings);
  }

  /** The same picture with other findings. */
  public Picture withFindings(List<PolicyFinding> found) {
    return new Picture(
        scene, variant, preset, prompt, seed, provider, width, height, checks, file, take, wishes,
        found, words, cutout);
  }

  /** Whether this is the picture of that scene, in that variant. */
  public boolean is(SceneKind of, int which) {
    return scene == of && variant == which;
  }

  /** The provider's variant it was made from. */
  public int shownTake() {
    return take == null ? variant : take;
  }
}
