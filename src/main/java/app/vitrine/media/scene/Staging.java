package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a scene up around a placed product: camera, stage, light, backdrop and props. */
final class Staging {
  private static final double PLINTH_RADIUS = 0.78;

  /** A plinth no wider than this share of the frame's half keeps clear of the frame's sides. */
  private static final double PLINTH_ROOM = 0.95;

  /** Share of a film still's width that its camera shows at once, see the still's room to move. */
  private static final double FILMED = 1 / 1.3;

  /** The least width of one that the frame's sides cut off, share of the frame's. */
  private static final double PLINTH_BEYOND = 1.25;

  /** Least radius of a plinth that a product stands well on, share of the product's width. */
  private static final double LEAST_PLINTH = 0.72;

  /** How far a blur by three running means reaches, in radii of one. */
  private static final int BLUR_REACH = 3;

  private Staging() {}

  /**
   * An empty frame with everything that is to be painted into it.
   *
   * @param product at the size of its placement, premultiplied
   * @param hidden ground that will not be seen
   */
  static Canvas set(
      SceneOrder order,
      Silhouette shape,
      SceneChoice choice,
      Placement placement,
      LinearImage product,
      HiddenGround hidden,
      CancelToken cancel) {
    ScenePreset preset = choice.preset();
    int shorter = Math.min(order.width(), order.height());
    int seed = Noise.hash(Long.hashCode(order.seed()), order.variant(), preset.id().hashCode());
    boolean lying = shape.pose() == ScenePreset.Pose.LYING;
    Stage stage = stage(order, preset, placement, lying, shorter);
    ProductVolume volume = new ProductVolume(shape, placement, stage.camera(), lying);
    if (stage.hasPlinth()) {
      stage = stage.withPlinthAt(volume.axisDepth());
    }
    double edge = stage.camera().row(stage.floor(), stage.wall());
    Harmony harmony = new Harmony(order.palette());
    Canvas.Colours colours =
        Canvas.Colours.of(preset.tones().get(choice.tones()), harmony)
            .lighter(choice.surroundings().ground());
    Direction towards = towards(preset.light(), choice.side());
    // A product that leaves the picture below stands on nothing that could be seen.
    Occluder shade = shape.cut().bottom() ? (x, y, z, dx, dy, dz) -> false : volume;
    double unit = Math.max(placement.width(), placement.height());
    double centre = placement.x() + placement.width() / 2.0;
    View view = new View(order.width(), order.height(), edge, centre, choice.side());
    PropSet props =
        lying || shape.cut().bottom()
            ? new PropSet(List.of())
            : PropSet.of(
                preset, colours, harmony, placement, stage, view, unit, volume.axisDepth());
    LightField light =
        LightField.of(
            stage,
            shade,
            props,
            hidden,
            (int) Math.ceil(BLUR_REACH * preset.finish().focus() * shorter),
            towards,
            Math.toRadians(preset.light().size()),
            order.width(),
            order.height(),
            cancel);
    return new Canvas(
        new LinearImage(order.width(), order.height(), 3),
        product,
        placement,
        stage,
        volume,
        !shape.cut().bottom(),
        light,
        choice,
        colours,
        BackdropSet.of(preset, colours, view, seed, cancel),
        props,
        leaves(order, choice, seed, cancel),
        water(preset, volume, unit, seed),
        edge,
        unit,
        towards,
        seed,
        cancel);
  }

  private static Stage stage(
      SceneOrder order, ScenePreset preset, Placement placement, boolean lying, int shorter) {
    double focal = Camera.TELEPHOTO * Math.max(order.width(), order.height());
    double elevation = lying ? 44 : preset.framing().elevation();
    Camera camera =
        new Camera(
            placement.x() + placement.width() / 2.0,
            placement.bottom() - 1,
            focal * Math.tan(Math.toRadians(elevation)),
            focal);
    double plinth = preset.framing().plinth() * shorter;
    double edgeRow =
        lying
            ? Math.min(-0.2 * shorter, placement.y() - 0.5 * shorter)
            : placement.bottom() - preset.surface().edge() * shorter;
    edgeRow = Math.max(edgeRow, camera.horizon() + 0.02 * shorter);
    return new Stage(
        camera,
        -plinth,
        camera.depth(edgeRow, -plinth),
        plinth > 0 ? plinthRadius(placement, order) : 0,
        0);
  }

  /** Never so wide that it just touches the frame's sides: well within them, or well beyond. */
  private static double plinthRadius(Placement placement, SceneOrder order) {
    double wished = PLINTH_RADIUS * Math.max(placement.width(), 0.6 * placement.height());
    double seen = order.fill() > 0 ? FILMED * order.width() : order.width();
    double room = PLINTH_ROOM * seen / 2;
    return LEAST_PLINTH * placement.width() > room
        ? Math.max(wished, PLINTH_BEYOND * seen / 2)
        : Math.min(wished, room);
  }

  private static Direction towards(ScenePreset.Light light, int side) {
    double azimuth = Math.toRadians(light.azimuth());
    double elevation = Math.toRadians(light.elevation());
    return new Direction(
        side * Math.sin(azimuth) * Math.cos(elevation),
        Math.sin(elevation),
        -Math.cos(azimuth) * Math.cos(elevation));
  }

  private static @Nullable LeafShadow leaves(
      SceneOrder order, SceneChoice choice, int seed, CancelToken cancel) {
    return choice.preset().light().leaves() > 0
        ? new LeafShadow(order.width(), order.height(), choice.side(), seed, cancel)
        : null;
  }

  private static @Nullable WaterSurface water(
      ScenePreset preset, ProductVolume volume, double unit, int seed) {
    return preset.surface().material() == ScenePreset.Material.WET_SLATE
        ? new WaterSurface(volume.axisDepth() / unit, seed)
        : null;
  }
}
