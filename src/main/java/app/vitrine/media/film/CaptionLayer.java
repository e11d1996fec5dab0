package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.multiply;

import app.vitrine.media.type.CaptionArt;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** A caption in the film's colours, laid over frames with a changing opacity. */
final class CaptionLayer implements AutoCloseable {
  private static final int ALPHA = 3;

  private final Rect luma;
  private final Rect chroma;
  private final List<Mat> colour;
  private final List<Mat> opacity;

  CaptionLayer(CaptionArt art, int frameWidth, int frameHeight) {
    int left = Math.max(0, art.x()) & ~1;
    int top = Math.max(0, art.y()) & ~1;
    int right = Math.min(frameWidth, art.x() + art.image().getWidth() + 1) & ~1;
    int bottom = Math.min(frameHeight, art.y() + art.image().getHeight() + 1) & ~1;
    BufferedImage aligned =
        new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = aligned.createGraphics();
    g.drawImage(art.image(), art.x() - left, art.y() - top, null);
    g.dispose();
    try (Unfinished making = new Unfinished();
        Mat bgra = bgra(aligned)) {
      this.colour = Bt709.premultipliedPlanes(bgra);
      colour.forEach(plane -> making.with(plane, Mat::close));
      Mat alpha = making.with(new Mat(), Mat::close);
      extractChannel(bgra, alpha, ALPHA);
      Mat half = making.with(Bt709.halved(alpha), Mat::close);
      this.opacity = List.of(alpha, half, half);
      this.luma = new Rect(left, top, right - left, bottom - top);
      this.chroma = new Rect(left / 2, top / 2, (right - left) / 2, (bottom - top) / 2);
      making.finished();
    }
  }

  /** Lays the caption over {@code frame}; {@code strength} 0 leaves the frame as it is. */
  void draw(YuvFrame frame, double strength) {
    if (strength <= 0) {
      return;
    }
    for (int i = 0; i < colour.size(); i++) {
      Rect area = i == 0 ? luma : chroma;
      try (Mat ground = new Mat(frame.planes().get(i), area);
          Mat through = new Mat();
          Mat over = new Mat()) {
        opacity.get(i).convertTo(through, CV_8U, -strength, 255);
        colour.get(i).convertTo(over, CV_8U, strength, 0);
        multiply(ground, through, ground, 1 / 255.0, -1);
        add(ground, over, ground);
      }
    }
  }

  private static Mat bgra(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Mat mat = new Mat(image.getHeight(), image.getWidth(), CV_8UC4);
    ByteBuffer bytes = mat.createBuffer();
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels);
    return mat;
  }

  @Override
  public void close() {
    colour.forEach(Mat::close);
    opacity.forEach(Mat::close);
    luma.close();
    chroma.close();
  }
}
