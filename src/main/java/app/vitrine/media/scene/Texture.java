package app.vitrine.media.scene;

/**
 * The look of a material. One unit is the product's larger side; {@code u} runs right and {@code v}
 * away from the camera or up the wall.
 */
interface Texture {
  /**
   * Colour at a point, its relief already shaded.
   *
   * @param footprint size of a picture's pixel there, in the same units
   * @param rgb receives linear light for full light
   */
  void at(double u, double v, double footprint, float[] rgb);

  /** One even colour. */
  static Texture plain(Tone tone) {
    return (u, v, footprint, rgb) -> put(tone, 1, rgb);
  }

  /**
   * The texture of a material.
   *
   * @param side 1 when light comes from the right, −1 from the left
   */
  static Texture of(ScenePreset.Surface surface, Tone light, Tone deep, int side, int seed) {
    double s = 1 / surface.scale();
    Texture texture =
        switch (surface.material()) {
          case WOOD -> new WoodTexture(light, deep, surface.relief(), seed);
          case LINEN -> new LinenTexture(light, deep, surface.relief(), side, seed);
          case STONE -> new StoneTexture(light, deep, surface.relief(), side, seed);
          case MARBLE -> new MarbleTexture(light, deep, seed);
          case PLASTER -> new PlasterTexture(light, surface.relief(), side, seed);
          case CONCRETE -> new ConcreteTexture(light, deep, surface.relief(), side, seed);
          case WET_SLATE -> new SlateTexture(light, deep, surface.relief(), side, seed);
          case FLECKED_PAPER -> new FleckedPaperTexture(light, deep, surface.relief(), seed);
          case SEAMLESS, GLASS, SATIN -> plain(light);
        };
    return (u, v, footprint, rgb) -> texture.at(u * s, v * s, footprint * s, rgb);
  }

  /** Writes a tone times a gain. */
  static void put(Tone tone, double gain, float[] rgb) {
    rgb[0] = (float) (tone.red() * gain);
    rgb[1] = (float) (tone.green() * gain);
    rgb[2] = (float) (tone.blue() * gain);
  }

  /** Writes a mixture of two tones times a gain. */
  static void blend(Tone a, Tone b, double share, double gain, float[] rgb) {
    double s = Math.clamp(share, 0.0, 1.0);
    rgb[0] = (float) ((a.red() + s * (b.red() - a.red())) * gain);
    rgb[1] = (float) ((a.green() + s * (b.green() - a.green())) * gain);
    rgb[2] = (float) ((a.blue() + s * (b.blue() - a.blue())) * gain);
  }
}
