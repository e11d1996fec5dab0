package app.vitrine.media.scene;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import java.util.List;

/**
 * A scene description, as it stands in its data file.
 *
 * @param id lower_snake_case, as recorded with the picture
 * @param prompt the scene in words, said after the product
 * @param categories ids of the category lexicon it suits, best first; {@code *} for all
 * @param styles styles it suits
 * @param tags words the guidance table steers by, such as {@code warm}, {@code plain}
 * @param poses how a product may stand or lie in it
 * @param props what stands around a standing product, out of focus
 * @param tones sets of colours; variants take different ones
 */
record ScenePreset(
    String id,
    List<SceneKind> kinds,
    String prompt,
    List<String> categories,
    List<VideoStyle> styles,
    List<String> tags,
    List<Pose> poses,
    Framing framing,
    Surface surface,
    Backdrop backdrop,
    Light light,
    Finish finish,
    List<Prop> props,
    List<Tones> tones) {

  /** How a product rests. */
  enum Pose {
    STANDING,
    LYING
  }

  /** What the surface is made of; {@code SEAMLESS} is one sheet with the backdrop. */
  enum Material {
    SEAMLESS,
    WOOD,
    LINEN,
    STONE,
    MARBLE,
    PLASTER,
    GLASS,
    CONCRETE,
    /** Slate under a thin film of water. */
    WET_SLATE,
    SATIN,
    /** Paper flecked with gold leaf. */
    FLECKED_PAPER
  }

  /** What stands behind. */
  enum BackdropKind {
    SWEEP,
    WALL,
    CONCRETE,
    WINDOW,
    NIGHT,
    MIST,
    GRADIENT,
    FIR,
    LANTERNS;

    /** Whether it is an upright face that the scene's own light falls on. */
    boolean isWall() {
      return this == WALL || this == CONCRETE;
    }
  }

  /**
   * Where the product stands.
   *
   * @param fill its larger side's share of the frame's shorter side
   * @param base its base line's share of the height in a square or wide frame
   * @param tallBase the same in a 9:16 frame, where captions need the upper third
   * @param offset how far it may stand off the middle, share of the width
   * @param elevation of the camera above the horizontal, degrees
   * @param plinth height of a round plinth under the product, share of the frame's shorter side; 0
   *     for none
   */
  record Framing(
      double fill, double base, double tallBase, double offset, double elevation, double plinth) {}

  /**
   * What the product stands on.
   *
   * @param scale of its pattern; 1 for as large as in life beside a product of a hand's size
   * @param relief of its texture, 0 for flat
   * @param gloss share of light mirrored straight down, 0 to 1
   * @param roughness of the mirror image, 0 for a mirror
   * @param edge where it ends, share of the frame's shorter side above the base line
   */
  record Surface(
      Material material,
      double scale,
      double relief,
      double gloss,
      double roughness,
      double edge) {}

  /**
   * What is behind the surface.
   *
   * @param blur radius of its lens disc, share of the frame's shorter side
   * @param brightness gain
   */
  record Backdrop(BackdropKind kind, double blur, double brightness) {}

  /**
   * Where the light comes from.
   *
   * @param azimuth degrees from behind the camera, positive to the side the product is lit from
   * @param elevation degrees above the horizontal
   * @param size its angular radius in degrees; large is soft
   * @param key its share of all light, 0 to 1
   * @param warmth −1 for blue sky to 1 for candle light
   * @param pool how quickly it falls off around the product, 0 for even
   * @param leaves strength of a branch's shadow, 0 for none
   */
  record Light(
      double azimuth,
      double elevation,
      double size,
      double key,
      double warmth,
      double pool,
      double leaves) {}

  /**
   * Last touches.
   *
   * @param focus blur of the surface at its far edge, share of the frame's shorter side
   * @param wrap how much backdrop light creeps round the product's edges
   * @param grain least standard deviation of the sensor noise in 8-bit steps; around a product
   *     whose photo has more, it is the photo's
   * @param vignette darkening of the corners
   * @param shoulder whether highlights roll off as on film
   */
  record Finish(double focus, double wrap, double grain, double vignette, boolean shoulder) {}

  /**
   * A simple shape beside the product and behind it.
   *
   * @param words what it is, said after “behind it”
   * @param aside how far it keeps from the product's box, share of the frame's shorter side;
   *     negative on the side away from the light
   * @param behind how far behind the product's axis it stands, in the product's larger sides
   * @param size its height, share of the product's larger side
   * @param width share of its height
   * @param turn about its axis, degrees
   * @param softness radius of the lens's disc it would be blurred by at the far edge of the
   *     surface, share of the frame's shorter side
   * @param colour a name of {@link Tones}, {@code #RRGGBB} or a rule of {@link Harmony}
   * @param lighter added to that colour's lightness, of 1
   */
  record Prop(
      PropShape shape,
      String words,
      double aside,
      double behind,
      double size,
      double width,
      double turn,
      double softness,
      String colour,
      double lighter) {}

  /**
   * A set of colours, each {@code #RRGGBB} or a rule of {@link Harmony}.
   *
   * @param surface of the surface
   * @param deep its darker partner: grain, veins, joints
   * @param backdrop of the backdrop
   * @param accent light or object that sets it off
   */
  record Tones(String surface, String deep, String backdrop, String accent) {}

  ScenePreset {
    if (!id.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("scene id " + id);
    }
    if (kinds.isEmpty() || poses.isEmpty() || tones.isEmpty() || prompt.isBlank()) {
      throw new IllegalArgumentException("scene " + id + " is incomplete");
    }
    kinds = List.copyOf(kinds);
    categories = List.copyOf(categories);
    styles = List.copyOf(styles);
    tags = List.copyOf(tags);
    poses = List.copyOf(poses);
    props = List.copyOf(props);
    tones = List.copyOf(tones);
  }

  /** The same scene with nothing but the product in it. */
  ScenePreset bare() {
    return new ScenePreset(
        id,
        kinds,
        prompt,
        categories,
        styles,
        tags,
        poses,
        framing,
        surface,
        backdrop,
        light,
        finish,
        List.of(),
        tones);
  }

  boolean hasAnyTag(List<String> wanted) {
    return wanted.stream().anyMatch(tags::contains);
  }
}
