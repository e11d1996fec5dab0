package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The things a scene has around its product, each where there is room for it: beside the product's
 * box, never over it, and behind it. What would be cut off for the most part is left away.
 *
 * @param props the farthest first
 */
record PropSet(List<Prop> props) implements Occluder {
  /** Least share of a thing's width that must be seen. */
  private static final double LEAST_SEEN = 0.7;

  /** A thing keeps that far from the wall, in its radii. */
  private static final double OFF_WALL = 1.15;

  /** A blurred edge reaches that many radii of the lens's disc. */
  private static final double SOFT_EDGE = 1.25;

  PropSet {
    props = List.copyOf(props);
  }

  /**
   * Finds the places.
   *
   * @param unit the product's larger side in pixels
   * @param depth of the product's axis
   */
  static PropSet of(
      ScenePreset preset,
      Canvas.Colours colours,
      Harmony harmony,
      Placement product,
      Stage stage,
      View view,
      double unit,
      double depth) {
    List<Prop> props = new ArrayList<>();
    for (ScenePreset.Prop wanted : preset.props()) {
      Solid solid = wanted.shape().solid(wanted.width());
      double size = wanted.size() * unit;
      double z = depth + wanted.behind() * unit;
      double blur = wanted.softness() * view.unit() * away(stage, depth, z);
      Tone tone = colours.named(wanted.colour(), harmony).lighter(wanted.lighter());
      Prop middle =
          new Prop(
              solid,
              tone,
              0,
              z,
              stage.floor(),
              size,
              Math.cos(Math.toRadians(wanted.turn())),
              view.side() * Math.sin(Math.toRadians(wanted.turn())),
              blur,
              wanted.words());
      double half = middle.halfWidth(stage.camera());
      int to = wanted.aside() < 0 ? -view.side() : view.side();
      double off = Math.abs(wanted.aside()) * view.unit() + half + SOFT_EDGE * blur + 1;
      double column = to > 0 ? product.right() + off : product.x() - off;
      double seen = (to > 0 ? view.width() - column + half : column + half) / (2 * half);
      if (seen >= LEAST_SEEN && z + OFF_WALL * solid.reach() * size < stage.wall()) {
        props.add(at(middle, stage.camera().x(column, z)));
      }
    }
    props.sort(Comparator.comparingDouble(Prop::z).reversed());
    return new PropSet(props);
  }

  private static Prop at(Prop prop, double x) {
    return new Prop(
        prop.solid(),
        prop.tone(),
        x,
        prop.z(),
        prop.floor(),
        prop.size(),
        prop.cos(),
        prop.sin(),
        prop.blur(),
        prop.words());
  }

  /** How far out of focus a depth is: 0 at the product's, 1 at the wall. */
  private static double away(Stage stage, double depth, double z) {
    double focal = stage.camera().focal();
    double most = (stage.wall() - depth) / (focal + stage.wall());
    return Math.clamp((z - depth) / (focal + z) / most, 0.0, 1.0);
  }

  boolean isEmpty() {
    return props.isEmpty();
  }

  /** What blocks light together with them. */
  Occluder with(Occluder product) {
    return (x, y, z, dx, dy, dz) ->
        product.blocks(x, y, z, dx, dy, dz) || blocks(x, y, z, dx, dy, dz);
  }

  /**
   * Whether they may stand between a point of the stage and the key light.
   *
   * @param towards the key light's direction
   * @param radius its angular radius in radians
   */
  boolean shade(double x, double z, Direction towards, double radius) {
    for (Prop prop : props) {
      if (prop.shades(x, z, towards, radius)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a point of the stage is so near one of them that it misses light from around. */
  boolean isNear(double x, double z) {
    for (Prop prop : props) {
      if (prop.isNear(x, z)) {
        return true;
      }
    }
    return false;
  }

  /** What there is, in words, the nearest first; empty for nothing. */
  String words() {
    return props.reversed().stream()
        .map(Prop::words)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  @Override
  public boolean blocks(double x, double y, double z, double dx, double dy, double dz) {
    for (Prop prop : props) {
      if (prop.blocks(x, y, z, dx, dy, dz)) {
        return true;
      }
    }
    return false;
  }
}
