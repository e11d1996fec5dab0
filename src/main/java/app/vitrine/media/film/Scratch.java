package app.vitrine.media.film;

import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Memory that one thread draws with, kept from frame to frame; shots have none of their own, so
 * that several threads can draw the same one.
 */
final class Scratch implements AutoCloseable {
  private final Resampling resampling = new Resampling();
  private final List<Mat> product = planes();
  private final List<Mat> through = planes();
  private final Mat light = new Mat();

  private static List<Mat> planes() {
    return List.of(new Mat(), new Mat(), new Mat());
  }

  Resampling resampling() {
    return resampling;
  }

  /** For a plane of a product as a frame shows it. */
  Mat product(int plane) {
    return product.get(plane);
  }

  /** For what a product leaves of a plane of its ground. */
  Mat through(int plane) {
    return through.get(plane);
  }

  /** For how much a light adds. */
  Mat light() {
    return light;
  }

  @Override
  public void close() {
    resampling.close();
    product.forEach(Mat::close);
    through.forEach(Mat::close);
    light.close();
  }
}
