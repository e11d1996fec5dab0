package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders pictures of a product from its photo and cut-out alone. The product's own pixels are
 * resampled and placed, never redrawn; everything around them is made here. Has no state that
 * changes; may be shared between threads.
 */
public final class SceneRenderer {
  private static final double PLINTH_RADIUS = 0.78;

  /** A plinth no wider than this share of the frame's half keeps clear of the frame's sides. */
  private static final double PLINTH_ROOM = 0.95;

  /** Share of a film still's width that its camera shows at once, see the still's room to move. */
  private static final double FILMED = 1 / 1.3;

  /** The least width of one that the frame's sides cut off, share of the frame's. */
  private static final double PLINTH_BEYOND = 1.25;

  /** Least radius of a plinth that a product stands well on, share of the product's width. */
  private static final double LEAST_PLINTH = 0.72;

  /** The hero's scene for close looks, as the first one is plain white. */
  private static final int CLOSE_UP_SCENE = 2;

  private final SceneCatalog catalog;

  SceneRenderer(SceneCatalog catalog) {
    this.catalog = catalog;
  }

  /** A renderer with the scenes that ship with the program. */
  public static SceneRenderer create() {
    return new SceneRenderer(SceneCatalog.load());
  }

  /**
   * The box around what a cut-out shows, by which a product is placed.
   *
   * @throws IllegalArgumentException if nothing in it is visible
   */
  public static Box bounds(BufferedImage cutout, CancelToken cancel) {
    return Silhouette.of(cutout, cancel).bounds();
  }

  /**
   * Renders one picture.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   * @throws IllegalArgumentException if nothing in the cut-out is visible
   */
  public RenderedScene render(SceneOrder order, CancelToken cancel) {
    return render(order, false, cancel);
  }

  /** As {@link #render}, with the ground behind the product where it stands in a scene. */
  public RenderedScene renderLayered(SceneOrder order, CancelToken cancel) {
    return render(order, true, cancel);
  }

  private RenderedScene render(SceneOrder order, boolean layered, CancelToken cancel) {
    Silhouette shape = Silhouette.of(order.cutout(), cancel);
    if (order.kind() == SceneKind.DETAIL && order.fill() <= 0) {
      return DetailCrop.render(order, shape, catalog.guidance().heard(order.guidance()), cancel);
    }
    if (order.kind() == SceneKind.DETAIL) {
      RenderedScene set = render(order.as(SceneKind.HERO, CLOSE_UP_SCENE), false, cancel);
      return set.about(DetailCrop.focus(order, shape, set.product(), cancel));
    }
    ScenePreset.Pose pose = shape.pose();
    SceneChoice choice =
        SceneChoice.of(
            catalog, order, pose, LightMatch.side(thumbnail(order.cutout(), shape, cancel)));
    return render(order, shape, pose, choice, layered, cancel);
  }

  private static LinearImage thumbnail(BufferedImage cutout, Silhouette shape, CancelToken cancel) {
    return Lanczos.resample(
        cutout, shape.bounds(), Math.min(64, shape.columns()), Math.min(64, shape.rows()), cancel);
  }

  private RenderedScene render(
      SceneOrder order,
      Silhouette shape,
      ScenePreset.Pose pose,
      SceneChoice choice,
      boolean layered,
      CancelToken cancel) {
    ScenePreset preset = choice.preset();
    Placement placement =
        Placement.of(
            shape,
            preset,
            order.kind(),
            order.width(),
            order.height(),
            order.fill(),
            choice.wished().size(),
            choice.shift(),
            order.anchor());
    LinearImage product =
        Lanczos.resample(
            order.cutout(), shape.bounds(), placement.width(), placement.height(), cancel);
    EdgeCalm.apply(product, cancel);
    Canvas canvas = set(order, shape, pose, choice, placement, product, cancel);
    new StageLayer(canvas).paint();
    choice.surroundings().light(canvas.frame(), cancel);
    if (preset.finish().shoulder()) {
      Develop.shoulder(canvas.frame(), cancel);
    }
    Develop.vignette(canvas.frame(), preset.finish().vignette(), cancel);
    double exposure = ExposureMatch.of(order.photo(), cancel);
    double scene = order.kind() == SceneKind.HERO ? 0 : preset.light().warmth();
    RenderedScene.Match match =
        LightMatch.of(
            product, scene + choice.wished().warmth(), choice.wished().productExposure(), exposure);
    ProductLayer layer = new ProductLayer(canvas, match);
    boolean stands = pose == ScenePreset.Pose.STANDING && !shape.cut().bottom();
    if (stands) {
      new MirrorLayer(canvas, match).paint();
    }
    // What lies on its ground moves with it; beside it only its own shadow would come to light.
    @Nullable BufferedImage ground = layered && stands ? developed(canvas) : null;
    layer.paint();
    BufferedImage developed = developed(canvas);
    RenderedScene picture =
        new RenderedScene(
            developed,
            placement.within(order.width(), order.height()),
            preset.id(),
            ScenePrompt.words(order, choice, canvas.props(), exposure),
            match,
            Math.max(
                placement.width() / (double) shape.bounds().width(),
                placement.height() / (double) shape.bounds().height()),
            Fidelity.of(developed, product, placement, match, cancel),
            unmet(order, choice));
    return ground == null ? picture : picture.over(ground, SceneDepth.of(canvas));
  }

  private static BufferedImage developed(Canvas canvas) {
    return Develop.encode(
        canvas.frame(), canvas.preset().finish().grain(), canvas.seed(), canvas.cancel());
  }

  /** The main picture's ground stays white, whatever is wished. */
  private List<UnmetWish> unmet(SceneOrder order, SceneChoice choice) {
    List<Guidance.Heard> heard = catalog.guidance().heard(order.guidance());
    if (choice.isMain()) {
      return UnmetWishes.of(heard, UnmetWish.Reason.WHITE_GROUND);
    }
    return order.kind() == SceneKind.CALLOUT
        ? UnmetWishes.besideWords(choice.preset(), heard)
        : UnmetWishes.in(choice.preset(), heard);
  }

  private static Canvas set(
      SceneOrder order,
      Silhouette shape,
      ScenePreset.Pose pose,
      SceneChoice choice,
      Placement placement,
      LinearImage product,
      CancelToken cancel) {
    ScenePreset preset = choice.preset();
    int shorter = Math.min(order.width(), order.height());
    int seed = Noise.hash(Long.hashCode(order.seed()), order.variant(), preset.id().hashCode());
    boolean lying = pose == ScenePreset.Pose.LYING;
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
