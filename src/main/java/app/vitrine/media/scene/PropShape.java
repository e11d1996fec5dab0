package app.vitrine.media.scene;

/** The simple shapes a scene may have beside its product, see {@link ScenePreset.Prop}. */
enum PropShape {
  /** A ball, or a pebble when it is wider than high. */
  BALL {
    @Override
    Solid solid(double width) {
      return new MarchedSolid((x, y, z) -> ellipsoid(x, y - 0.5, z, width / 2, 0.5), width / 2);
    }
  },

  /** An arch, half a circle on two legs, a third as thick as it is wide. */
  ARCH {
    @Override
    Solid solid(double width) {
      double half = width / 2;
      double thick = width * ARCH_THICK / 2;
      return new MarchedSolid(
          (x, y, z) -> {
            double outer = arch(x, y, half, half);
            double inner = arch(x, y, half * ARCH_OPEN, half);
            double across = Math.max(Math.max(outer, -inner), -y);
            return eased(across + EASED, Math.abs(z) - thick + EASED) - EASED;
          },
          Math.hypot(half, thick));
    }

    /** Distance in the plane to legs under half a circle. */
    private static double arch(double x, double y, double half, double whole) {
      double top = 1 - whole;
      return y > top ? length(x, y - top) - half : Math.abs(x) - half;
    }
  },

  /** A vase: a round belly under a slender neck. */
  VASE {
    @Override
    Solid solid(double width) {
      return new MarchedSolid(
          (x, y, z) -> {
            double belly = ellipsoid(x, y - BELLY, z, width / 2, BELLY);
            double neck = drum(x, y, z, NECK * width, BELLY, 1, EASED / 2);
            double bore = drum(x, y, z, BORE * width, BELLY, 2, EASED / 2);
            return Math.max(Math.max(joined(belly, neck, SHOULDER), -bore), -y);
          },
          width / 2);
    }
  };

  private static final double EASED = 0.025;
  private static final double ARCH_THICK = 0.34;
  private static final double ARCH_OPEN = 0.5;
  private static final double BELLY = 0.36;
  private static final double NECK = 0.15;
  private static final double BORE = 0.11;
  private static final double SHOULDER = 0.16;

  /**
   * The shape in a width.
   *
   * @param width share of its height
   */
  abstract Solid solid(double width);

  /** About the origin; near the surface that of the true distance (Quilez, 2008). */
  private static double ellipsoid(double x, double y, double z, double wide, double high) {
    double a = x / wide;
    double b = y / high;
    double c = z / wide;
    double near = Math.sqrt(a * a + b * b + c * c);
    double slope = Math.sqrt((a * a + c * c) / (wide * wide) + b * b / (high * high));
    return slope < 1e-9 ? -Math.min(wide, high) : near * (near - 1) / slope;
  }

  private static double drum(
      double x, double y, double z, double radius, double from, double to, double ease) {
    double middle = (from + to) / 2;
    return eased(length(x, z) - radius + ease, Math.abs(y - middle) - (to - from) / 2 + ease)
        - ease;
  }

  /** Of two distances across each other, the one to their common corner. */
  private static double eased(double a, double b) {
    return length(Math.max(a, 0), Math.max(b, 0)) + Math.min(0, Math.max(a, b));
  }

  /** As {@link Math#hypot} for lengths near 1, which is far slower for the sake of others. */
  private static double length(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }

  /** The nearer of two, with a hollow where they meet (Quilez, 2013). */
  private static double joined(double a, double b, double width) {
    double share = Math.max(width - Math.abs(a - b), 0) / width;
    return Math.min(a, b) - share * share * width / 4;
  }
}
