package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.CHAIN_APPROX_NONE;
import static org.bytedeco.opencv.global.opencv_imgproc.RETR_EXTERNAL;
import static org.bytedeco.opencv.global.opencv_imgproc.findContours;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** The outer outline of one part of a matte: a closed row of cells, with normals that face out. */
final class Outline {
  /** An outline shorter than so many times the smoothing's reach has no normals. */
  private static final int LEAST_LENGTH = 8;

  private static final float LEAST_TANGENT = 1e-3f;
  private static final float HALF = 0.5f;
  private static final int OPAQUE = 255;

  /** Offset, in cells, from which the moved outline is drawn from the smoothed one alone. */
  private static final float MOVED = 2;

  /** How many cells it has. */
  final int length;

  private final int[] cells;
  private final float[] smooth;
  private final float[] normal;
  private final int reach;

  private Outline(int[] cells, int reach) {
    this.cells = cells;
    this.length = cells.length / 2;
    this.reach = reach;
    this.smooth = new float[cells.length];
    for (int i = 0; i < length; i++) {
      for (int j = -reach; j <= reach; j++) {
        smooth[2 * i] += cells[2 * around(i + j)] / (2f * reach + 1);
        smooth[2 * i + 1] += cells[2 * around(i + j) + 1] / (2f * reach + 1);
      }
    }
    this.normal = new float[cells.length];
    float facing = (float) Math.signum(area(cells));
    for (int i = 0; i < length; i++) {
      int before = around(i - 2 * reach);
      int after = around(i + 2 * reach);
      float x = smooth[2 * after] - smooth[2 * before];
      float y = smooth[2 * after + 1] - smooth[2 * before + 1];
      float size = Math.max(LEAST_TANGENT, (float) Math.hypot(x, y));
      normal[2 * i] = facing * y / size;
      normal[2 * i + 1] = -facing * x / size;
    }
  }

  /**
   * The outlines of a matte's larger parts.
   *
   * @param leastArea of a part, in cells
   * @param reach of the smoothing along the outline, in cells
   */
  static List<Outline> of(Plane matte, double leastArea, int reach) {
    List<Outline> found = new ArrayList<>();
    try (Mat mask = new Mat(matte.height, matte.width, CV_8UC1);
        MatVector contours = new MatVector()) {
      ByteBuffer bytes = mask.createBuffer();
      bytes.put(MatteShape.mask(matte));
      findContours(mask, contours, RETR_EXTERNAL, CHAIN_APPROX_NONE);
      for (long i = 0; i < contours.size(); i++) {
        try (Mat contour = contours.get(i)) {
          int[] cells = new int[2 * contour.rows()];
          IntBuffer values = contour.createBuffer();
          values.get(cells);
          if (cells.length / 2 >= LEAST_LENGTH * reach && Math.abs(area(cells)) >= leastArea) {
            found.add(new Outline(cells, reach));
          }
        }
      }
    }
    return found;
  }

  /** The shoelace formula; its sign tells which way round the outline runs. */
  private static double area(int[] cells) {
    double sum = 0;
    for (int i = 0; i < cells.length; i += 2) {
      int next = (i + 2) % cells.length;
      sum += (double) cells[i] * cells[next + 1] - (double) cells[next] * cells[i + 1];
    }
    return sum / 2;
  }

  /** The number of a cell, counted round and round. */
  int around(int i) {
    return Math.floorMod(i, length);
  }

  /** Column of the place {@code offset} cells outside cell {@code i}. */
  float x(int i, float offset) {
    return smooth[2 * i] + offset * normal[2 * i];
  }

  /** Row of the place {@code offset} cells outside cell {@code i}. */
  float y(int i, float offset) {
    return smooth[2 * i + 1] + offset * normal[2 * i + 1];
  }

  /** How far down the normal of a point faces, as its sine: 1 straight down, -1 straight up. */
  double down(int i) {
    return normal[2 * i + 1];
  }

  /** Adds to {@code matte} what lies between this outline and the one moved out by offsets. */
  void addUpTo(int[] offsets, Plane matte) {
    BufferedImage drawn =
        new BufferedImage(matte.width, matte.height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fill(moved(offsets));
    // What was enclosed before, such as the hole of a handle, stays as it was.
    pen.setColor(Color.BLACK);
    pen.fill(polygon());
    pen.dispose();
    byte[] added = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < added.length; i++) {
      matte.data[i] = Math.max(matte.data[i], (added[i] & OPAQUE) / (float) OPAQUE);
    }
  }

  private Path2D moved(int[] offsets) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, length);
    for (int i = 0; i < length; i++) {
      float offset = 0;
      for (int j = -reach; j <= reach; j++) {
        offset += Math.max(0, offsets[around(i + j)]) / (2f * reach + 1);
      }
      float share = Math.min(1, offset / MOVED);
      float x = share * smooth[2 * i] + (1 - share) * cells[2 * i];
      float y = share * smooth[2 * i + 1] + (1 - share) * cells[2 * i + 1];
      float toX = x + offset * normal[2 * i] + HALF;
      float toY = y + offset * normal[2 * i + 1] + HALF;
      if (i == 0) {
        path.moveTo(toX, toY);
      } else {
        path.lineTo(toX, toY);
      }
    }
    path.closePath();
    return path;
  }

  private Polygon polygon() {
    Polygon polygon = new Polygon();
    for (int i = 0; i < cells.length; i += 2) {
      polygon.addPoint(cells[i], cells[i + 1]);
    }
    return polygon;
  }
}
