package app.vitrine.media.scene;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is wanted.
 *
 * @param photo the upright photo
 * @param cutout the product alone, ARGB, of the photo's size
 * @param variant 1-based; variants of a kind differ visibly
 * @param category id of the category lexicon
 * @param styleWished whether a person chose the style, so that it goes before the category
 * @param palette the product's {@code #RRGGBB} colours, largest share first; may be empty
 * @param fill the product's larger side's share of the frame's shorter side, 0 for the scene's own;
 *     a detail with a fill is shown within the hero's second scene
 * @param seed the same order with the same seed gives the same picture to the bit
 * @param guidance a person's wishes in their words
 * @param anchor where the product is to stand, null for the scene's composition
 */
public record SceneOrder(
    BufferedImage photo,
    BufferedImage cutout,
    SceneKind kind,
    int variant,
    String category,
    VideoStyle style,
    boolean styleWished,
    List<String> palette,
    int width,
    int height,
    double fill,
    long seed,
    List<String> guidance,
    @Nullable Anchor anchor) {
  private static final int SMALLEST = 16;
  private static final int LARGEST = 8192;

  /** The same order for another picture of the same size and surroundings. */
  SceneOrder as(SceneKind otherKind, int otherVariant) {
    return new SceneOrder(
        photo,
        cutout,
        otherKind,
        otherVariant,
        category,
        style,
        styleWished,
        palette,
        width,
        height,
        fill,
        seed,
        guidance,
        anchor);
  }

  public SceneOrder {
    if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
      throw new IllegalArgumentException("picture of " + width + "x" + height);
    }
    if (variant < 1 || !(fill >= 0 && fill <= 4)) {
      throw new IllegalArgumentException("variant " + variant + ", fill " + fill);
    }
    palette = List.copyOf(palette);
    guidance = List.copyOf(guidance);
  }
}
