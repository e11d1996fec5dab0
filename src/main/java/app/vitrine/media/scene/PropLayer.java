package app.vitrine.media.scene;

import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/** Paints what stands around the product, each thing as far out of focus as it is away. */
final class PropLayer {
  /** Pixels of a coarse layer within a blur's radius: what is blurred need not be drawn finer. */
  private static final double FINE = 3;

  /** Light on a face turned to the lamp, against that on a level one. */
  private static final double FACING = 1.2;

  /** Of the light around, what an upright face gets; a level one gets all. */
  private static final double UPRIGHT = 0.62;

  /** Of the surface's light, what a face turned down gets. */
  private static final double BOUNCED = 0.5;

  /** Of the lamp's radius, how far from its middle it is looked at. */
  private static final double LAMP = 0.6;

  private static final double CORNER = 0.5;
  private static final double CORNER_HEIGHT = 0.12;

  private final Canvas canvas;
  private final Lamp lamp;

  /** The light of the scene on a colour at a place of the floor, by what reaches it. */
  @FunctionalInterface
  interface Lamp {
    void light(double x, double z, double column, double row, float[] rgb, float lit, float open);
  }

  PropLayer(Canvas canvas, Lamp lamp) {
    this.canvas = canvas;
    this.lamp = lamp;
  }

  void paint() {
    for (Prop prop : canvas.props().props()) {
      paint(prop);
    }
  }

  private void paint(Prop prop) {
    Camera camera = canvas.stage().camera();
    int step = Math.max(1, (int) Math.floor(prop.blur() / FINE));
    double half = prop.halfWidth(camera);
    double column = camera.column(prop.x(), prop.z());
    double near = prop.z() - prop.solid().reach() * prop.size();
    double far = prop.z() + prop.solid().reach() * prop.size();
    double margin = 2 * prop.blur() + 2 * step + 2;
    double top = prop.floor() + prop.size();
    double highest = Math.min(camera.row(top, near), camera.row(top, far)) - margin;
    int left = (int) Math.floor(Math.max(column - half - margin, -margin));
    int right = (int) Math.ceil(Math.min(column + half + margin, canvas.width() + margin));
    int upper = (int) Math.floor(Math.max(highest, -margin));
    int lower =
        (int)
            Math.ceil(Math.min(camera.row(prop.floor(), near) + margin, canvas.height() + margin));
    int width = Math.ceilDiv(right - left, step);
    int height = Math.ceilDiv(lower - upper, step);
    Direction[] lamps = lamps();
    // A blur of a coarse layer's pixels smooths the outline by itself, and mixes four places.
    int rays = step > 1 ? 1 : lamps.length;
    LinearImage layer = new LinearImage(width, height, 4);
    Rows.each(
        height,
        canvas.cancel(),
        i -> {
          double[] facing = new double[3];
          float[] rgb = new float[3];
          for (int k = 0; k < width; k++) {
            int at = i * width + k;
            for (int ray = 0; ray < rays; ray++) {
              int place = rays == 1 ? 2 * (i % 2) + k % 2 : ray;
              double in = rays == 1 ? 0.5 : 0.25 + 0.5 * (ray % 2);
              double down = rays == 1 ? 0.5 : 0.25 + 0.5 * (ray >> 1);
              double x = left + (k + in) * step - 0.5;
              double y = upper + (i + down) * step - 0.5;
              if (seen(prop, x, y, lamps[place], facing, rgb)) {
                for (int c = 0; c < 3; c++) {
                  layer.plane(c)[at] += rgb[c] / rays;
                }
                layer.plane(3)[at] += 1f / rays;
              }
            }
          }
        });
    LinearImage soft =
        prop.blur() > 0.5 ? Blur.disc(layer, prop.blur() / step, canvas.cancel()) : layer;
    lay(soft, left, upper, step);
  }

  /** Four places of the lamp, so that the product's shade has a soft edge here too. */
  private Direction[] lamps() {
    Direction towards = canvas.towards();
    double wide = LAMP * Math.tan(Math.toRadians(canvas.preset().light().size()));
    Direction side = towards.cross(new Direction(0, 1, 0)).unit();
    Direction up = side.cross(towards);
    Direction[] lamps = new Direction[4];
    for (int i = 0; i < lamps.length; i++) {
      double a = wide * (i % 2 == 0 ? -1 : 1);
      double b = wide * (i < 2 ? -1 : 1);
      lamps[i] =
          new Direction(
                  towards.x() + a * side.x() + b * up.x(),
                  towards.y() + a * side.y() + b * up.y(),
                  towards.z() + a * side.z() + b * up.z())
              .unit();
    }
    return lamps;
  }

  /** The light a pixel gets from a thing, and whether it gets any. */
  private boolean seen(
      Prop prop, double column, double row, Direction l, double[] facing, float[] rgb) {
    Camera camera = canvas.stage().camera();
    double dx = column - camera.centre();
    double dy = camera.horizon() - row;
    double dz = camera.focal();
    double t = prop.meets(0, camera.height(), -camera.focal(), dx, dy, dz);
    if (t == Double.POSITIVE_INFINITY) {
      return false;
    }
    double x = t * dx;
    double y = camera.height() + t * dy;
    double z = (t - 1) * camera.focal();
    prop.normal(x, y, z, facing);
    double towards = Math.max(0, facing[0] * l.x() + facing[1] * l.y() + facing[2] * l.z());
    boolean shaded = towards > 0 && canvas.volume().blocks(x, y, z, l.x(), l.y(), l.z());
    float lit = shaded ? 0 : (float) (FACING * towards);
    double corner = 1 - CORNER * Math.exp(-(y - prop.floor()) / (CORNER_HEIGHT * prop.size()));
    double up = facing[1];
    double open = corner * (UPRIGHT + (1 - UPRIGHT) * up);
    double bounced = BOUNCED * corner * Math.max(0, 1 - up) / 2;
    Tone ground = canvas.colours().surface();
    for (int c = 0; c < 3; c++) {
      rgb[c] = prop.tone().channel(c);
    }
    lamp.light(prop.x(), prop.z(), column, row, rgb, lit, (float) open);
    for (int c = 0; c < 3; c++) {
      rgb[c] += (float) (bounced * prop.tone().channel(c) * ground.channel(c));
    }
    return true;
  }

  private void lay(LinearImage layer, int left, int upper, int step) {
    int from = Math.max(0, left);
    int to = Math.min(canvas.width(), left + layer.width() * step);
    int first = Math.max(0, upper);
    int last = Math.min(canvas.height(), upper + layer.height() * step);
    Rows.each(
        Math.max(0, last - first),
        canvas.cancel(),
        i -> {
          int y = first + i;
          double row = (y - upper + 0.5) / step - 0.5;
          for (int x = from; x < to; x++) {
            double column = (x - left + 0.5) / step - 0.5;
            float cover = layer.sample(3, column, row);
            if (cover > 0) {
              int at = y * canvas.width() + x;
              for (int c = 0; c < 3; c++) {
                float[] plane = canvas.frame().plane(c);
                plane[at] = (1 - cover) * plane[at] + layer.sample(c, column, row);
              }
            }
          }
        });
  }
}
