package app.vitrine.media.resample;

/** The sRGB transfer curve (IEC 61966-2-1) between 8-bit values and linear light of 0 to 1. */
public final class SrgbCurve {
  private static final int CODES = 256;
  private static final int STEPS = 1 << 12;
  private static final float[] DECODED = new float[CODES];
  private static final float[] ENCODED = new float[STEPS + 2];

  static {
    for (int i = 0; i < CODES; i++) {
      DECODED[i] = (float) decode(i / 255.0);
    }
    for (int i = 0; i < ENCODED.length; i++) {
      // Spaced by the square root, so that the steep foot of the curve is as fine as its top.
      double root = i / (double) STEPS;
      ENCODED[i] = (float) (encode(root * root) * 255);
    }
  }

  private SrgbCurve() {}

  /** Linear light of an 8-bit value. */
  public static float linear(int code) {
    return DECODED[code & 0xFF];
  }

  /** The 8-bit scale value, not rounded, of a linear light; clamped to 0–255. */
  public static float code(float linear) {
    if (!(linear > 0)) {
      return 0;
    }
    if (linear >= 1) {
      return 255;
    }
    float at = (float) Math.sqrt(linear) * STEPS;
    int i = (int) at;
    return ENCODED[i] + (at - i) * (ENCODED[i + 1] - ENCODED[i]);
  }

  private static double decode(double v) {
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }

  private static double encode(double v) {
    return v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
  }
}
