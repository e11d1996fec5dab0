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
      return closeUp(order, shape, cancel);
    }
    if (order.kind() == SceneKind.DETAIL) {
      RenderedScene set = render(order.as(SceneKind.HERO, CLOSE_UP_SCENE), false, cancel);
      return set.about(DetailCrop.focus(order, shape, set.product(), cancel));
    }
    SceneChoice choice = choice(order, shape, cancel);
    Placement placement =
        Placement.of(
            shape,
            choice.preset(),
            order.kind(),
            order.width(),
            order.height(),
            order.fill(),
            choice.wished().size(),
            choice.shift(),
            order.anchor());
    return render(order, shape, choice, placement, layered, cancel);
  }

  /** Cut from the photo; where that shows a kitchen or a workbench, before a plain ground. */
  private RenderedScene closeUp(SceneOrder order, Silhouette shape, CancelToken cancel) {
    List<Guidance.Heard> heard = catalog.guidance().heard(order.guidance());
    Box crop = DetailCrop.crop(order, shape, heard, cancel);
    if (!CropGround.of(order.photo(), order.cutout(), crop, cancel).distracts()) {
      return DetailCrop.render(order, shape, crop, heard, cancel);
    }
    SceneOrder plain = order.as(SceneKind.CALLOUT, order.variant());
    Placement placement = Placement.of(shape.bounds(), crop, order.width() / (double) crop.width());
    return render(order, shape, choice(plain, shape, cancel), placement, false, cancel);
  }

  private SceneChoice choice(SceneOrder order, Silhouette shape, CancelToken cancel) {
    return SceneChoice.of(
        catalog, order, shape.pose(), LightMatch.side(thumbnail(order.cutout(), shape, cancel)));
  }

  private static LinearImage thumbnail(BufferedImage cutout, Silhouette shape, CancelToken cancel) {
    return Lanczos.resample(
        cutout, shape.bounds(), Math.min(64, shape.columns()), Math.min(64, shape.rows()), cancel);
  }

  private RenderedScene render(
      SceneOrder order,
      Silhouette shape,
      SceneChoice choice,
      Placement placement,
      boolean layered,
      CancelToken cancel) {
    ScenePreset preset = choice.preset();
    LinearImage product =
        Lanczos.resample(
            order.cutout(), shape.bounds(), placement.width(), placement.height(), cancel);
    EdgeCalm.apply(product, cancel);
    double exposure = ExposureMatch.of(order.photo(), cancel);
    double scene = order.kind() == SceneKind.HERO ? 0 : preset.light().warmth();
    RenderedScene.Match match =
        LightMatch.of(
            product, scene + choice.wished().warmth(), choice.wished().productExposure(), exposure);
    PhotoLook look =
        choice.isMain()
            ? PhotoLook.UNREAD
            : PhotoLook.of(
                product,
                placement.width() / (double) shape.bounds().width(),
                match.green(),
                cancel);
    HiddenGround hidden = layered ? HiddenGround.NONE : HiddenGround.behind(product, placement);
    Canvas canvas = Staging.set(order, shape, choice, placement, product, hidden, cancel);
    new StageLayer(canvas).paint();
    choice.surroundings().light(canvas.frame(), cancel);
    if (preset.finish().shoulder()) {
      Develop.shoulder(canvas.frame(), cancel);
    }
    Develop.vignette(canvas.frame(), preset.finish().vignette(), cancel);
    look.soften(canvas.frame(), cancel);
    Grain grain = Grain.of(preset.finish().grain(), look.noise(), product, placement);
    ProductLayer layer = new ProductLayer(canvas, match);
    boolean stands = shape.pose() == ScenePreset.Pose.STANDING && !shape.cut().bottom();
    if (stands) {
      new MirrorLayer(canvas, match).paint();
    }
    // What lies on its ground moves with it; beside it only its own shadow would come to light.
    @Nullable BufferedImage ground = layered && stands ? developed(canvas, grain.alone()) : null;
    layer.paint();
    BufferedImage developed = developed(canvas, grain);
    RenderedScene picture =
        new RenderedScene(
            developed,
            placement.within(order.width(), order.height()),
            order.kind() == SceneKind.DETAIL ? DetailCrop.ID : preset.id(),
            ScenePrompt.words(order, choice, canvas.props(), exposure),
            match,
            Math.max(
                placement.width() / (double) shape.bounds().width(),
                placement.height() / (double) shape.bounds().height()),
            Fidelity.of(developed, product, placement, match, cancel),
            unmet(order, choice));
    return ground == null ? picture : picture.over(ground, SceneDepth.of(canvas));
  }

  private static BufferedImage developed(Canvas canvas, Grain grain) {
    return Develop.encode(canvas.frame(), grain, canvas.seed(), canvas.cancel());
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
}
