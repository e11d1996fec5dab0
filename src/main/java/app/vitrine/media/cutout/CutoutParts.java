package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import app.vitrine.media.photo.PhotoPreview;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finished cut-out as it would be with fewer parts, or without the openings in it. */
final class CutoutParts {
  /** Longer side at which parts are told apart. */
  private static final int SIDE = 1000;

  /** How far the soft edge of a part or an opening may reach, in cells. */
  private static final int SOFT = 3;

  /** Smallest part that counts, as a share of the largest. */
  private static final double LEAST_PART = 0.005;

  /** Smallest opening that counts, as a share of the product. */
  private static final double LEAST_OPENING = 0.002;

  private static final int HALF = 128;
  private static final int OPAQUE = 0xff000000;

  private CutoutParts() {}

  /** The largest part alone; null when there is only one. */
  static @Nullable BufferedImage largest(BufferedImage cutout, CancelToken cancel) {
    Plane grid = grid(cutout, cancel);
    Regions parts = Regions.ofProduct(grid);
    int largest = parts.regions.stream().mapToInt(Regions.Region::area).max().orElse(0);
    long counting =
        parts.regions.stream().filter(part -> part.area() > LEAST_PART * largest).count();
    if (counting < 2) {
      return null;
    }
    Set<Integer> one =
        parts.regions.stream()
            .filter(part -> part.area() == largest)
            .limit(1)
            .map(Regions.Region::label)
            .collect(Collectors.toSet());
    byte[] kept = mask(parts, one);
    byte[] near = MatteShape.morph(kept, grid, MORPH_DILATE, SOFT);
    for (int i = 0; i < near.length; i++) {
      if (parts.labels[i] != 0 && kept[i] == 0) {
        near[i] = 0;
      }
    }
    return changed(cutout, grid, cancel, (x, y, cell, argb) -> near[cell] == 0 ? 0 : argb);
  }

  /**
   * With everything inside the outline opaque; null when it has no openings.
   *
   * @param photo what the openings are filled with, of the same size
   */
  static @Nullable BufferedImage withoutOpenings(
      BufferedImage photo, BufferedImage cutout, CancelToken cancel) {
    Plane grid = grid(cutout, cancel);
    int product = Regions.ofProduct(grid).regions.stream().mapToInt(Regions.Region::area).sum();
    Regions ground = Regions.ofGround(grid);
    Set<Integer> inside = new HashSet<>();
    Set<Integer> outside = new HashSet<>();
    boolean counts = false;
    for (Regions.Region part : ground.regions) {
      boolean open = part.touchesEdgeOf(grid);
      (open ? outside : inside).add(part.label());
      counts |= !open && part.area() > LEAST_OPENING * product;
    }
    if (!counts) {
      return null;
    }
    byte[] filled = MatteShape.morph(mask(ground, inside), grid, MORPH_DILATE, SOFT);
    byte[] open = MatteShape.morph(mask(ground, outside), grid, MORPH_DILATE, SOFT);
    int[] row = new int[photo.getWidth()];
    int[] read = {-1};
    return changed(
        cutout,
        grid,
        cancel,
        (x, y, cell, argb) -> {
          if (filled[cell] == 0 || open[cell] != 0) {
            return argb;
          }
          if (read[0] != y) {
            ArgbPixels.row(photo, y, row);
            read[0] = y;
          }
          return OPAQUE | row[x];
        });
  }

  private interface Change {
    int of(int x, int y, int cell, int argb);
  }

  private static BufferedImage changed(
      BufferedImage cutout, Plane grid, CancelToken cancel, Change change) {
    int width = cutout.getWidth();
    int height = cutout.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(cutout, y, row);
      int cells = y * grid.height / height * grid.width;
      for (int x = 0; x < width; x++) {
        row[x] = change.of(x, y, cells + x * grid.width / width, row[x]);
      }
      out.setRGB(0, y, width, 1, row, 0, width);
    }
    return out;
  }

  private static byte[] mask(Regions parts, Set<Integer> labels) {
    byte[] mask = new byte[parts.labels.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (byte) (labels.contains(parts.labels[i]) ? 1 : 0);
    }
    return mask;
  }

  private static Plane grid(BufferedImage cutout, CancelToken cancel) {
    return grid(cutout, SIDE, cancel);
  }

  /**
   * One where a cell is more than half opaque, else zero.
   *
   * @param side longer side in cells at most
   */
  static Plane grid(BufferedImage cutout, int side, CancelToken cancel) {
    BufferedImage small = PhotoPreview.of(cutout, side, cancel);
    Plane grid = new Plane(small.getWidth(), small.getHeight(), 1);
    int[] row = new int[grid.width];
    for (int y = 0; y < grid.height; y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(small, y, row);
      for (int x = 0; x < grid.width; x++) {
        grid.data[y * grid.width + x] = row[x] >>> 24 >= HALF ? 1 : 0;
      }
    }
    return grid;
  }
}
