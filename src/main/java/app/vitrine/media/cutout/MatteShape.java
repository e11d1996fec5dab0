package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ELLIPSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ERODE;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.morphologyEx;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Gives a matte the shape of a thing: few parts, solid inside, clear outside, soft at the edge. */
final class MatteShape {
  /** Parts smaller than this share of the largest are props or leftovers, not product. */
  private static final double PART_SHARE = 0.15;

  /** How far from a kept part its soft edge may reach, as a share of the longer side. */
  private static final double EDGE_REACH = 0.012;

  /** How far on each side of the edge the matte stays soft, as a share of the longer side. */
  private static final double SOFT_EDGE = 0.0091;

  private MatteShape() {}

  /** Keeps the largest part and those of comparable size, such as the other shoe. */
  static void keepMainParts(Plane matte) {
    Regions parts = Regions.ofProduct(matte);
    Set<Integer> kept =
        mainParts(parts).stream().map(Regions.Region::label).collect(Collectors.toSet());
    byte[] mask = new byte[matte.data.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (byte) (kept.contains(parts.labels[i]) ? 1 : 0);
    }
    int reach = Math.max(1, (int) (EDGE_REACH * Math.max(matte.width, matte.height)));
    byte[] near = morph(mask, matte, MORPH_DILATE, reach);
    for (int i = 0; i < mask.length; i++) {
      boolean dropped = parts.labels[i] != 0 && mask[i] == 0;
      if (dropped || near[i] == 0) {
        matte.data[i] = 0;
      }
    }
  }

  /** The largest part and those of comparable size. */
  static List<Regions.Region> mainParts(Regions parts) {
    int largest = parts.regions.stream().mapToInt(Regions.Region::area).max().orElse(0);
    return parts.regions.stream().filter(part -> part.area() >= PART_SHARE * largest).toList();
  }

  /** Makes the inside opaque and the outside clear beyond a narrow band along the edge. */
  static void solidify(Plane matte) {
    byte[] mask = mask(matte);
    int soft = Math.max(1, (int) Math.round(SOFT_EDGE * Math.max(matte.width, matte.height)));
    byte[] core = morph(mask, matte, MORPH_ERODE, soft);
    byte[] near = morph(mask, matte, MORPH_DILATE, soft);
    for (int i = 0; i < mask.length; i++) {
      if (core[i] != 0) {
        matte.data[i] = 1;
      } else if (near[i] == 0) {
        matte.data[i] = 0;
      }
    }
  }

  /** One where the matte is more than half opaque, else zero. */
  static byte[] mask(Plane matte) {
    byte[] mask = new byte[matte.data.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (byte) (matte.data[i] > Regions.HALF ? 1 : 0);
    }
    return mask;
  }

  /** A mask of {@code size} grown or shrunk by a disc. */
  static byte[] morph(byte[] mask, Plane size, int operation, int radius) {
    byte[] out = new byte[mask.length];
    try (Mat in = new Mat(size.height, size.width, CV_8UC1);
        Mat changed = new Mat();
        Size window = new Size(2 * radius + 1, 2 * radius + 1);
        Mat disc = getStructuringElement(MORPH_ELLIPSE, window);
        Point centre = new Point(-1, -1);
        Scalar unused = new Scalar(0)) {
      ByteBuffer bytes = in.createBuffer();
      bytes.put(mask);
      morphologyEx(in, changed, operation, disc, centre, 1, BORDER_REPLICATE, unused);
      ByteBuffer result = changed.createBuffer();
      result.get(out);
    }
    return out;
  }
}
