package app.vitrine.gateway.port;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.StillDepth;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a picture of the product. */
public interface ImageModel {
  String provider();

  /**
   * Asks for one picture.
   *
   * @param photo the original file
   * @param cutout the RGBA cut-out of the upright photo's size
   * @param productBox around the product in the upright photo
   * @param scene kind of picture
   * @param variant 1-based within the scene; variants of a scene differ visibly
   * @param category id of the category lexicon, chooses fitting surroundings
   * @param styleWished whether a person chose the style, so that it goes before the category
   * @param palette the product's hex colours, largest share first
   * @param fill share of the shorter side the product's larger side should take up, 0 for the
   *     scene's own; a detail with a fill is shown within the hero's second scene, one without is
   *     cut from the photo
   * @param to where the PNG is to be written
   * @param ground where the same picture without the product, its shadow and mirror image left in,
   *     may be written as a PNG too, for a camera that moves between the two; null where nobody
   *     wants it, and not every provider has one
   */
  record PictureOrder(
      Path photo,
      Path cutout,
      Box productBox,
      SceneKind scene,
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
      Path to,
      @Nullable Path ground) {
    public PictureOrder {
      palette = List.copyOf(palette);
      guidance = List.copyOf(guidance);
    }
  }

  /**
   * How far a product's pixels are from the photo's own, in the light that was recorded for them,
   * in levels of 255.
   *
   * @param mean difference of a channel
   * @param most difference that 99 of 100 pixels do not exceed
   */
  record Likeness(double mean, double most) {}

  /** Gains on the linear light of a photo's red, green and blue; 1 for none. */
  record Light(double red, double green, double blue) {}

  /**
   * A picture that was written.
   *
   * @param preset scene description used
   * @param prompt the picture in words
   * @param product where the product stands in the picture, in its pixels
   * @param focus where the product's finest part stands in a detail that shows the product in a
   *     scene; else the same as {@code product}
   * @param depth how far away what is around the product lies; null where no ground was written or
   *     nothing is known of it
   * @param likeness how far the product's pixels are from the photo's own; null from a provider
   *     that does not keep them, and where it cannot be measured, as of a thin chain
   * @param light what was done to the light on the product's own pixels, and nothing else was; null
   *     from a provider that does not keep them
   * @param findings which wishes it does not follow, each with the rule {@link
   *     PolicyFinding#GUIDANCE}
   */
  record Rendered(
      String preset,
      String prompt,
      Box product,
      Box focus,
      @Nullable StillDepth depth,
      @Nullable Likeness likeness,
      @Nullable Light light,
      List<PolicyFinding> findings) {
    public Rendered {
      findings = List.copyOf(findings);
    }

    /** A picture of the product as a whole. */
    public Rendered(String preset, String prompt, Box product) {
      this(preset, prompt, product, product, null, null, null, List.of());
    }
  }

  Rendered render(PictureOrder order, CallContext call);
}
