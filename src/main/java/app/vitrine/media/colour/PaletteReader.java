package app.vitrine.media.colour;

import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads the colours of a product: k-means in Oklab on its opaque pixels, then clusters a person
 * would call one colour are joined.
 */
public final class PaletteReader {
  private static final int SAMPLES = 20_000;
  private static final int OPAQUE = 250;
  private static final int CLUSTERS = 14;
  private static final int ROUNDS = 12;

  /** Distance below which two clusters are one colour in different light. */
  private static final double SAME = 0.06;

  private static final double LEAST_SHARE = 0.015;
  private static final int MOST_SWATCHES = 6;

  private final ColourNames names;

  public PaletteReader(ColourNames names) {
    this.names = names;
  }

  private record Cluster(Oklab colour, int size) {
    Cluster with(Cluster other) {
      double sum = size + other.size;
      return new Cluster(
          new Oklab(
              (colour.l() * size + other.colour.l() * other.size) / sum,
              (colour.a() * size + other.colour.a() * other.size) / sum,
              (colour.b() * size + other.colour.b() * other.size) / sum),
          size + other.size);
    }
  }

  /**
   * The product's colours, largest share first, at most six; empty when nothing is opaque.
   *
   * @param cutout the product on a clear ground
   */
  public List<Swatch> read(BufferedImage cutout, CancelToken cancel) {
    List<Oklab> pixels = sample(cutout, cancel);
    if (pixels.isEmpty()) {
      return List.of();
    }
    List<Cluster> clusters = joined(clusters(pixels, cancel));
    List<Swatch> swatches = new ArrayList<>();
    for (Cluster cluster : clusters) {
      double share = (double) cluster.size() / pixels.size();
      if (swatches.isEmpty() || (share >= LEAST_SHARE && swatches.size() < MOST_SWATCHES)) {
        String hex = String.format(Locale.ROOT, "#%06X", cluster.colour().toRgb());
        swatches.add(new Swatch(hex, share, names.nearest(cluster.colour())));
      }
    }
    return swatches;
  }

  private static List<Oklab> sample(BufferedImage cutout, CancelToken cancel) {
    long opaque = 0;
    int[] row = new int[cutout.getWidth()];
    for (int y = 0; y < cutout.getHeight(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(cutout, y, row);
      for (int pixel : row) {
        opaque += pixel >>> 24 >= OPAQUE ? 1 : 0;
      }
    }
    long step = Math.max(1, opaque / SAMPLES);
    List<Oklab> pixels = new ArrayList<>();
    long seen = 0;
    for (int y = 0; y < cutout.getHeight(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(cutout, y, row);
      for (int pixel : row) {
        if (pixel >>> 24 >= OPAQUE) {
          if (seen % step == 0) {
            pixels.add(Oklab.ofRgb(pixel));
          }
          seen++;
        }
      }
    }
    return pixels;
  }

  private static List<Cluster> clusters(List<Oklab> pixels, CancelToken cancel) {
    List<Oklab> centres = spread(pixels);
    List<Cluster> clusters = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      cancel.throwIfCancelled();
      double[][] sums = new double[centres.size()][4];
      for (Oklab pixel : pixels) {
        double[] sum = sums[nearest(centres, pixel)];
        sum[0] += pixel.l();
        sum[1] += pixel.a();
        sum[2] += pixel.b();
        sum[3]++;
      }
      clusters = new ArrayList<>();
      centres = new ArrayList<>();
      for (double[] sum : sums) {
        if (sum[3] > 0) {
          Oklab centre = new Oklab(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]);
          centres.add(centre);
          clusters.add(new Cluster(centre, (int) sum[3]));
        }
      }
    }
    return clusters;
  }

  /** Starting centres, each the pixel farthest from those before it, so small accents get one. */
  private static List<Oklab> spread(List<Oklab> pixels) {
    List<Oklab> centres = new ArrayList<>();
    centres.add(pixels.get(pixels.size() / 2));
    double[] distance = new double[pixels.size()];
    Arrays.fill(distance, Double.MAX_VALUE);
    while (centres.size() < CLUSTERS) {
      int farthest = 0;
      for (int i = 0; i < distance.length; i++) {
        distance[i] = Math.min(distance[i], pixels.get(i).distance(centres.getLast()));
        if (distance[i] > distance[farthest]) {
          farthest = i;
        }
      }
      if (distance[farthest] == 0) {
        break;
      }
      centres.add(pixels.get(farthest));
    }
    return centres;
  }

  private static int nearest(List<Oklab> centres, Oklab pixel) {
    int best = 0;
    for (int i = 1; i < centres.size(); i++) {
      if (centres.get(i).distance(pixel) < centres.get(best).distance(pixel)) {
        best = i;
      }
    }
    return best;
  }

  /** Joins small clusters into the larger one they are a shade of, then sorts by size. */
  private static List<Cluster> joined(List<Cluster> clusters) {
    List<Cluster> left = new ArrayList<>(clusters);
    Comparator<Cluster> bySize = Comparator.comparingInt(Cluster::size).reversed();
    left.sort(bySize);
    for (int i = 0; i < left.size(); i++) {
      for (int j = i + 1; j < left.size(); j++) {
        if (left.get(i).colour().distanceUnderLight(left.get(j).colour()) < SAME) {
          left.set(i, left.get(i).with(left.remove(j)));
          j = i;
        }
      }
    }
    left.sort(bySize);
    return left;
  }
}
