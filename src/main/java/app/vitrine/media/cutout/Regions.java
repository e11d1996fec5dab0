package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The connected parts of a matte, above or below one half.
 *
 * <p>{@code labels} holds the part's number of each cell, 0 where there is none.
 */
final class Regions {
  static final float HALF = 0.5f;

  /** A part's number, bounding box and number of cells. */
  record Region(int label, int x, int y, int width, int height, int area) {
    /** The part's cells in a grid of {@code across} columns, row by row; only its box is read. */
    IntStream cells(int[] labels, int across) {
      return IntStream.range(y, y + height)
          .flatMap(row -> IntStream.range(row * across + x, row * across + x + width))
          .filter(cell -> labels[cell] == label);
    }

    boolean touchesEdgeOf(Plane plane) {
      return x == 0 || y == 0 || x + width == plane.width || y + height == plane.height;
    }
  }

  final int[] labels;
  final List<Region> regions;

  private Regions(int[] labels, List<Region> regions) {
    this.labels = labels;
    this.regions = regions;
  }

  /** Parts that are product, joined over corners too. */
  static Regions ofProduct(Plane matte) {
    return label(matte, true);
  }

  /** Parts that are ground, joined over sides only. */
  static Regions ofGround(Plane matte) {
    return label(matte, false);
  }

  private static Regions label(Plane matte, boolean product) {
    byte[] cells = new byte[matte.data.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (byte) (matte.data[i] > HALF == product ? 1 : 0);
    }
    try (Mat mask = new Mat(matte.height, matte.width, CV_8UC1);
        Mat numbers = new Mat();
        Mat stats = new Mat();
        Mat centres = new Mat()) {
      ByteBuffer bytes = mask.createBuffer();
      bytes.put(cells);
      int count =
          connectedComponentsWithStats(mask, numbers, stats, centres, product ? 8 : 4, CV_32S);
      int[] labels = new int[cells.length];
      IntBuffer labelled = numbers.createBuffer();
      labelled.get(labels);
      IntBuffer rows = stats.createBuffer();
      List<Region> regions = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        int at = 5 * i;
        regions.add(
            new Region(
                i,
                rows.get(at),
                rows.get(at + 1),
                rows.get(at + 2),
                rows.get(at + 3),
                rows.get(at + 4)));
      }
      return new Regions(labels, regions);
    }
  }
}
