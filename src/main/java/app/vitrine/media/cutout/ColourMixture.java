package app.vitrine.media.cutout;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The colours of product or ground as a mixture of five normal distributions, each with a spread of
 * its own in all directions (as GrabCut has it: Rother, Kolmogorov, Blake, 2004). Colours are blue,
 * green and red, 0 to 255.
 */
final class ColourMixture {
  private static final int PARTS = 5;
  private static final int COLOURS = 3;
  private static final int ROUNDS = 10;
  private static final int DRAWS = 8;
  private static final long SEED = 7;

  /** A spread below this is no volume; it is widened by a little in each direction. */
  private static final double FLAT = 1e-6;

  private static final double WIDENED = 0.01;

  /** Of each part: its share, its mean, and the inverse of its spread, upper half row by row. */
  private final double[] shares = new double[PARTS];

  private final double[] means = new double[PARTS * COLOURS];
  private final double[] inverse = new double[PARTS * 6];
  private final double[] determinants = new double[PARTS];

  private ColourMixture() {}

  /**
   * Learned from colours alone, parted by k-means.
   *
   * @param colours three values each, at least one colour
   */
  static ColourMixture of(float[] colours) {
    ColourMixture mixture = new ColourMixture();
    mixture.learn(colours, parted(colours));
    return mixture;
  }

  /** Learned anew from other colours, each of which goes to the part that explains it best. */
  ColourMixture relearned(float[] colours) {
    byte[] parts = new byte[colours.length / COLOURS];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (byte) likeliest(colours, COLOURS * i);
    }
    ColourMixture mixture = new ColourMixture();
    mixture.learn(colours, parts);
    return mixture;
  }

  /** How likely a colour is; comparable between mixtures. */
  double density(double blue, double green, double red) {
    double sum = 0;
    for (int part = 0; part < PARTS; part++) {
      if (shares[part] > 0) {
        sum +=
            shares[part]
                * Math.exp(-distance(part, blue, green, red) / 2)
                / Math.sqrt(determinants[part]);
      }
    }
    return sum;
  }

  private int likeliest(float[] colours, int at) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int part = 0; part < PARTS; part++) {
      if (shares[part] > 0) {
        double cost =
            distance(part, colours[at], colours[at + 1], colours[at + 2])
                + Math.log(determinants[part]);
        if (cost < least) {
          least = cost;
          best = part;
        }
      }
    }
    return best;
  }

  /** The square of a colour's distance from a part, in units of its spread (Mahalanobis). */
  private double distance(int part, double blue, double green, double red) {
    double b = blue - means[COLOURS * part];
    double g = green - means[COLOURS * part + 1];
    double r = red - means[COLOURS * part + 2];
    int at = 6 * part;
    return inverse[at] * b * b
        + inverse[at + 3] * g * g
        + inverse[at + 5] * r * r
        + 2 * (inverse[at + 1] * b * g + inverse[at + 2] * b * r + inverse[at + 4] * g * r);
  }

  private void learn(float[] colours, byte[] parts) {
    double[] counts = new double[PARTS];
    double[] products = new double[PARTS * 6];
    for (int i = 0; i < parts.length; i++) {
      int part = parts[i];
      double b = colours[COLOURS * i];
      double g = colours[COLOURS * i + 1];
      double r = colours[COLOURS * i + 2];
      counts[part]++;
      means[COLOURS * part] += b;
      means[COLOURS * part + 1] += g;
      means[COLOURS * part + 2] += r;
      int at = 6 * part;
      products[at] += b * b;
      products[at + 1] += b * g;
      products[at + 2] += b * r;
      products[at + 3] += g * g;
      products[at + 4] += g * r;
      products[at + 5] += r * r;
    }
    for (int part = 0; part < PARTS; part++) {
      if (counts[part] > 0) {
        shares[part] = counts[part] / parts.length;
        for (int c = 0; c < COLOURS; c++) {
          means[COLOURS * part + c] /= counts[part];
        }
        invert(part, products, counts[part]);
      }
    }
  }

  private void invert(int part, double[] products, double count) {
    int at = 6 * part;
    double b = means[COLOURS * part];
    double g = means[COLOURS * part + 1];
    double r = means[COLOURS * part + 2];
    double bb = products[at] / count - b * b;
    double bg = products[at + 1] / count - b * g;
    double br = products[at + 2] / count - b * r;
    double gg = products[at + 3] / count - g * g;
    double gr = products[at + 4] / count - g * r;
    double rr = products[at + 5] / count - r * r;
    if (determinant(bb, bg, br, gg, gr, rr) <= FLAT) {
      bb += WIDENED;
      gg += WIDENED;
      rr += WIDENED;
    }
    double determinant = Math.max(FLAT, determinant(bb, bg, br, gg, gr, rr));
    determinants[part] = determinant;
    inverse[at] = (gg * rr - gr * gr) / determinant;
    inverse[at + 1] = (br * gr - bg * rr) / determinant;
    inverse[at + 2] = (bg * gr - br * gg) / determinant;
    inverse[at + 3] = (bb * rr - br * br) / determinant;
    inverse[at + 4] = (bg * br - bb * gr) / determinant;
    inverse[at + 5] = (bb * gg - bg * bg) / determinant;
  }

  private static double determinant(
      double bb, double bg, double br, double gg, double gr, double rr) {
    return bb * (gg * rr - gr * gr) - bg * (bg * rr - gr * br) + br * (bg * gr - gg * br);
  }

  /** The part of each colour by k-means, begun far apart (Arthur, Vassilvitskii, 2007). */
  private static byte[] parted(float[] colours) {
    float[] centres = apart(colours);
    byte[] parts = new byte[colours.length / COLOURS];
    boolean moving = true;
    for (int round = 0; moving && round < ROUNDS; round++) {
      moving = false;
      double[] sums = new double[PARTS * COLOURS];
      int[] counts = new int[PARTS];
      for (int i = 0; i < parts.length; i++) {
        int part = nearest(colours, COLOURS * i, centres);
        moving |= part != parts[i];
        parts[i] = (byte) part;
        counts[part]++;
        for (int c = 0; c < COLOURS; c++) {
          sums[COLOURS * part + c] += colours[COLOURS * i + c];
        }
      }
      for (int c = 0; c < sums.length; c++) {
        if (counts[c / COLOURS] > 0) {
          centres[c] = (float) (sums[c] / counts[c / COLOURS]);
        }
      }
    }
    return parts;
  }

  /** Each centre is the best of a few drawn, more likely the further from the others. */
  private static float[] apart(float[] colours) {
    SplittableRandom random = new SplittableRandom(SEED);
    int count = colours.length / COLOURS;
    float[] centres = new float[PARTS * COLOURS];
    float[] away = new float[count];
    Arrays.fill(away, Float.MAX_VALUE);
    double sum = 0;
    for (int part = 0; part < PARTS; part++) {
      float[] best = away;
      double least = Double.MAX_VALUE;
      for (int draw = 0; draw < (part == 0 ? 1 : DRAWS); draw++) {
        int drawn = part == 0 ? random.nextInt(count) : drawn(away, random.nextDouble() * sum);
        float[] then = new float[count];
        double left = 0;
        for (int i = 0; i < count; i++) {
          then[i] = Math.min(away[i], between(colours, COLOURS * i, colours, COLOURS * drawn));
          left += then[i];
        }
        if (left < least) {
          least = left;
          best = then;
          System.arraycopy(colours, COLOURS * drawn, centres, COLOURS * part, COLOURS);
        }
      }
      away = best;
      sum = least;
    }
    return centres;
  }

  private static int drawn(float[] away, double lot) {
    double left = lot;
    int drawn = 0;
    while (drawn < away.length - 1 && left >= away[drawn]) {
      left -= away[drawn++];
    }
    return drawn;
  }

  private static int nearest(float[] colours, int at, float[] centres) {
    int best = 0;
    float least = Float.MAX_VALUE;
    for (int part = 0; part < PARTS; part++) {
      float far = between(colours, at, centres, COLOURS * part);
      if (far < least) {
        least = far;
        best = part;
      }
    }
    return best;
  }

  private static float between(float[] colours, int at, float[] others, int other) {
    float b = colours[at] - others[other];
    float g = colours[at + 1] - others[other + 1];
    float r = colours[at + 2] - others[other + 2];
    return b * b + g * g + r * r;
  }
}
