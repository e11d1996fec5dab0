package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureMeasures;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.media.callout.CalloutArt;
import app.vitrine.media.callout.CalloutFit;
import app.vitrine.media.callout.ProductEdge;
import app.vitrine.media.measure.PictureProbe;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.photo.StoredPicture;
import app.vitrine.media.scene.SceneRenderer;
import app.vitrine.store.files.ProjectFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making and measuring pictures. */
public final class PictureTools {
  private final ToolRegistry registry;
  private final ModelGateway gateway;
  private final ProjectFolder folder;

  PictureTools(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.registry = registry;
    this.gateway = gateway;
    this.folder = folder;
  }

  /**
   * A picture to be made; files are relative to the project folder.
   *
   * @param box around the product in the upright photo
   * @param variant 1-based within the scene
   * @param take the provider's variant; variants of a scene differ visibly
   * @param styleWished whether a person chose the style
   * @param fill share of the shorter side the product should take up, 0 for the scene's own
   * @param name where the picture is to stand
   * @param ground where the picture without the product may stand; null when it is not wanted
   * @param words what is to be written in it; null for nothing
   */
  public record Wish(
      String photo,
      MediaFile cutout,
      Box box,
      SceneKind scene,
      int variant,
      int take,
      String category,
      VideoStyle style,
      boolean styleWished,
      List<String> palette,
      int width,
      int height,
      double fill,
      long seed,
      List<String> guidance,
      String name,
      String label,
      @Nullable String ground,
      @Nullable CalloutWords words) {
    public Wish {
      palette = List.copyOf(palette);
      guidance = List.copyOf(guidance);
    }
  }

  /**
   * A picture and where the product stands in it, in its pixels.
   *
   * @param focus the part of the product a close look is to show
   * @param ground the picture without the product; null where none was wanted or made
   * @param depth how far away that ground lies; null where nothing is known of it
   */
  public record Made(
      Picture picture,
      Box product,
      Box focus,
      @Nullable MediaFile ground,
      @Nullable StillDepth depth) {}

  /** Makes a picture. */
  public Made render(ToolScope scope, Wish wish) {
    return registry.call(
        scope.caller(),
        Tool.RENDER_PICTURE,
        Map.of(
            "scene", wish.scene().wireName(),
            "variant", Integer.toString(wish.variant()),
            "size", wish.width() + "x" + wish.height(),
            "seed", Long.toString(wish.seed())),
        () -> make(scope, wish),
        made -> made.picture().preset() + " by " + made.picture().provider());
  }

  private Made make(ToolScope scope, Wish wish) {
    try (Draft draft = new Draft(folder, wish.name());
        @Nullable Draft ground = wish.ground() == null ? null : new Draft(folder, wish.ground())) {
      ModelGateway.Answered<ImageModel.Rendered> answer =
          gateway.render(
              order(wish, draft.file(), ground == null ? null : ground.file()),
              scope.call(wish.label()));
      ImageModel.Rendered rendered = answer.value();
      Map<String, Double> checks = checks(rendered, wish);
      CalloutWords words =
          wish.words() == null ? null : CalloutFit.of(wish.width(), wish.height(), wish.words());
      if (words != null) {
        checks.put(
            "text_contrast", write(wish, words, rendered.product(), draft.file(), scope.cancel()));
      }
      return new Made(
          new Picture(
              wish.scene(),
              wish.variant(),
              rendered.preset(),
              rendered.prompt(),
              wish.seed(),
              answer.provider(),
              wish.width(),
              wish.height(),
              checks,
              draft.keep(wish.label(), "image/png"),
              wish.take() == wish.variant() ? null : wish.take(),
              wish.guidance(),
              rendered.findings(),
              words,
              wish.cutout()),
          rendered.product(),
          rendered.focus(),
          ground != null && Files.exists(ground.file())
              ? ground.keep(wish.label() + "_ground", "image/png")
              : null,
          rendered.depth());
    }
  }

  private static Map<String, Double> checks(ImageModel.Rendered rendered, Wish wish) {
    double fill = fill(rendered.product(), wish);
    Map<String, Double> checks = new HashMap<>(Map.of("fill", fill));
    ImageModel.Likeness likeness = rendered.likeness();
    if (likeness != null) {
      checks.put("fidelity", likeness.mean());
      checks.put("fidelity_most", likeness.most());
    }
    ImageModel.Light light = rendered.light();
    if (light != null) {
      checks.put("light_red", light.red());
      checks.put("light_green", light.green());
      checks.put("light_blue", light.blue());
    }
    return checks;
  }

  /** Writes words into a picture and returns their contrast. */
  private double write(
      Wish wish, CalloutWords words, Box product, Path picture, CancelToken cancel) {
    try (Seats.Seat _ =
        PhotoSeats.seat(new PhotoReader().probe(folder.resolve(wish.photo())), cancel)) {
      BufferedImage image = StoredPicture.read(picture, cancel);
      BufferedImage alone = StoredPicture.read(folder.resolve(wish.cutout().file()), cancel);
      ProductEdge edge = new ProductEdge(alone, SceneRenderer.bounds(alone, cancel));
      double contrast = CalloutArt.write(image, product, edge, words);
      PngWriter.write(image, picture, cancel);
      return contrast;
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "A picture cannot be read back to write into it.",
          "Check the disk, then try again.",
          unreadable);
    }
  }

  private ImageModel.PictureOrder order(Wish wish, Path to, @Nullable Path ground) {
    return new ImageModel.PictureOrder(
        folder.resolve(wish.photo()),
        folder.resolve(wish.cutout().file()),
        wish.box(),
        wish.scene(),
        wish.take(),
        wish.category(),
        wish.style(),
        wish.styleWished(),
        wish.palette(),
        wish.width(),
        wish.height(),
        wish.fill(),
        wish.seed(),
        wish.guidance(),
        to,
        ground);
  }

  private static double fill(Box product, Wish wish) {
    return Math.max(
        (double) product.width() / wish.width(), (double) product.height() / wish.height());
  }

  /** Measures a picture as it was written. */
  public PictureMeasures measure(ToolScope scope, String name) {
    return registry.call(
        scope.caller(),
        Tool.MEASURE_PICTURE,
        Map.of("file", name),
        () -> PictureProbe.measure(folder.resolve(name)),
        seen ->
            String.format(
                Locale.ROOT,
                "%d × %d px, sharpness %.0f, contrast %.0f",
                seen.width(),
                seen.height(),
                seen.sharpness(),
                seen.contrast()));
  }
}
