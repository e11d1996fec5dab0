package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layers of one picture share.
 *
 * @param frame painted from the back to the front
 * @param product brought to its size, premultiplied
 * @param grounded whether the product's foot is in the picture
 * @param props what stands around the product
 * @param water what lies on the surface; null where it is dry
 * @param unit the product's larger side in pixels, the unit of textures
 * @param towards direction of the key light
 */
record Canvas(
    LinearImage frame,
    LinearImage product,
    Placement placement,
    Stage stage,
    ProductVolume volume,
    boolean grounded,
    LightField light,
    SceneChoice choice,
    Colours colours,
    Backdrop backdrop,
    PropSet props,
    @Nullable LeafShadow leaves,
    @Nullable WaterSurface water,
    double edge,
    double unit,
    Direction towards,
    int seed,
    CancelToken cancel) {

  /** The resolved set of colours. */
  record Colours(Tone surface, Tone deep, Tone backdrop, Tone accent) {
    /** Paler or deeper by a share of lightness; what is already white or black stays so. */
    Colours lighter(double ground) {
      return ground == 0
          ? this
          : new Colours(
              surface.lighter(ground),
              deep.lighter(ground),
              backdrop.lighter(ground),
              accent.lighter(ground));
    }

    /** The one of that name, or by the rule. */
    Tone named(String rule, Harmony harmony) {
      return switch (rule) {
        case "surface" -> surface;
        case "deep" -> deep;
        case "backdrop" -> backdrop;
        case "accent" -> accent;
        default -> harmony.resolve(rule);
      };
    }

    static Colours of(ScenePreset.Tones tones, Harmony harmony) {
      return new Colours(
          harmony.resolve(tones.surface()),
          harmony.resolve(tones.deep()),
          harmony.resolve(tones.backdrop()),
          harmony.resolve(tones.accent()));
    }
  }

  int width() {
    return frame.width();
  }

  int height() {
    return frame.height();
  }

  /** The frame's shorter side. */
  int shorter() {
    return Math.min(width(), height());
  }

  /** Size of a picture's pixel on the surface, in units, with its foreshortening. */
  double footprint(Stage.Hit hit) {
    Camera camera = stage.camera();
    double away = (camera.focal() + hit.z()) / camera.focal();
    double stretch = away * camera.focal() / camera.height();
    return away * Math.sqrt(Math.max(1, 0.6 * stretch)) / unit;
  }

  ScenePreset preset() {
    return choice.preset();
  }

  /** Colour of the key light. */
  Tone keyColour() {
    double warmth = preset().light().warmth();
    return new Tone((float) (1 + 0.07 * warmth), 1, (float) (1 - 0.14 * warmth));
  }

  /** Colour of the light from all around, a little towards the opposite. */
  Tone domeColour() {
    double warmth = preset().light().warmth();
    return new Tone((float) (1 - 0.05 * warmth), 1, (float) (1 + 0.07 * warmth));
  }
}
