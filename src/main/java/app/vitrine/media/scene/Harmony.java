package app.vitrine.media.scene;

import java.util.List;

/**
 * Colours that go with a product. Rules: {@code analogous} a pale neighbour of its main hue, {@code
 * complement} a pale opposite, {@code tonal} its own hue in a middle depth, {@code deep} its own
 * hue in the dark, {@code glow} its hue as coloured light, {@code counter_glow} the opposite as
 * light. Products without a hue of their own get a warm sand, and paler tints than others.
 */
final class Harmony {
  private static final double HAS_HUE = 0.035;
  private static final double SAND = Math.toRadians(62);
  private static final double NEIGHBOUR = Math.toRadians(18);
  private static final double YELLOWS_FROM = Math.toRadians(42);
  private static final double SAND_FROM = Math.toRadians(60);
  private static final double SAND_TO = Math.toRadians(76);
  private static final double YELLOWS_TO = Math.toRadians(125);
  private static final double VIOLETS_FROM = 250;
  private static final double VIOLETS_TO = 335;
  private static final double TINT = 0.045;
  private static final double QUIET_TINT = 0.022;
  private static final double APART = 0.14;

  private final double hue;
  private final double lightness;
  private final boolean coloured;

  /** For a product's hex colours, largest share first. */
  Harmony(List<String> palette) {
    double bestHue = SAND;
    double bestScore = 0;
    double light = 0.6;
    for (int i = 0; i < palette.size(); i++) {
      double[] lch = Tone.hex(palette.get(i)).oklch();
      light = i == 0 ? lch[0] : light;
      double score = lch[1] / (1 + 0.5 * i);
      if (lch[1] > HAS_HUE && score > bestScore) {
        bestScore = score;
        bestHue = lch[2];
      }
    }
    coloured = bestScore > 0;
    hue = bestHue;
    lightness = light;
  }

  /** How far the product stands out from a colour in lightness, 0 to 1. */
  double contrast(Tone tone) {
    return Math.abs(tone.oklch()[0] - lightness);
  }

  /**
   * The colour of a rule or hex string.
   *
   * @throws IllegalArgumentException for a word that is neither
   */
  Tone resolve(String rule) {
    return switch (rule) {
      case "analogous" -> pale(0.86, neighbour());
      case "complement" -> pale(0.84, hue + Math.PI);
      case "tonal" -> Tone.oklch(clear(0.62), 0.075, hue);
      case "deep" -> Tone.oklch(lightness < 0.4 ? 0.42 : 0.30, 0.05, hue);
      case "glow" -> Tone.oklch(0.72, 0.15, hue);
      case "counter_glow" -> Tone.oklch(0.66, 0.15, hue + Math.PI * 0.8);
      default -> Tone.hex(rule);
    };
  }

  /** A pale tint; the deeper it must be, the more colour it needs not to look dull. */
  private Tone pale(double wished, double tint) {
    double depth = clear(wished);
    double chroma = coloured ? TINT : QUIET_TINT;
    return Tone.oklch(depth, chroma * (1 + 2.2 * Math.max(0, wished - depth)), tint);
  }

  /**
   * A hue beside the product's; oranges and yellows go to sand, as olive flatters nothing, and
   * blues stay blue, as lilac looks chosen by chance.
   */
  private double neighbour() {
    if (hue > YELLOWS_FROM && hue < YELLOWS_TO) {
      return Math.clamp(hue, SAND_FROM, SAND_TO);
    }
    double degrees = (Math.toDegrees(hue) + 360) % 360;
    boolean violet = degrees > VIOLETS_FROM && degrees < VIOLETS_TO;
    return violet ? hue - NEIGHBOUR : hue + NEIGHBOUR;
  }

  /** A lightness near the wished one that the product still stands out from. */
  private double clear(double wished) {
    double gap = wished - lightness;
    if (Math.abs(gap) >= APART) {
      return wished;
    }
    return wished + (gap >= 0 && wished < 0.9 ? APART - gap : -(APART + gap));
  }
}
