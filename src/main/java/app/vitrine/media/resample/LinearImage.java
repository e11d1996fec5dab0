package app.vitrine.media.resample;

/**
 * A picture in linear light: one float plane a channel, rows from the top. With four planes the
 * last is coverage and the colours are premultiplied by it.
 */
public final class LinearImage {
  private final int width;
  private final int height;
  private final float[][] planes;

  /** A black (and, with four channels, empty) picture of 1 pixel and more each way. */
  public LinearImage(int width, int height, int channels) {
    if (width < 1 || height < 1 || channels < 1) {
      throw new IllegalArgumentException(width + "x" + height + "x" + channels);
    }
    this.width = width;
    this.height = height;
    this.planes = new float[channels][width * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int channels() {
    return planes.length;
  }

  /** The samples of a channel themselves, not a copy. */
  public float[] plane(int channel) {
    return planes[channel];
  }

  /** The same picture in planes of its own. */
  public LinearImage copy() {
    LinearImage copy = new LinearImage(width, height, planes.length);
    for (int channel = 0; channel < planes.length; channel++) {
      System.arraycopy(planes[channel], 0, copy.planes[channel], 0, planes[channel].length);
    }
    return copy;
  }

  /** Bilinear sample at pixel-centre coordinates, clamped to the edges. */
  public float sample(int channel, double x, double y) {
    double cx = Math.clamp(x, 0, width - 1.0);
    double cy = Math.clamp(y, 0, height - 1.0);
    int x0 = (int) cx;
    int y0 = (int) cy;
    int x1 = Math.min(x0 + 1, width - 1);
    int y1 = Math.min(y0 + 1, height - 1);
    float fx = (float) (cx - x0);
    float fy = (float) (cy - y0);
    float[] p = planes[channel];
    float top = p[y0 * width + x0] + fx * (p[y0 * width + x1] - p[y0 * width + x0]);
    float low = p[y1 * width + x0] + fx * (p[y1 * width + x1] - p[y1 * width + x0]);
    return top + fy * (low - top);
  }
}
