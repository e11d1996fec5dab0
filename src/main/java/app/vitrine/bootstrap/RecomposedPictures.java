package app.vitrine.bootstrap;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.export.PictureShaper;
import app.vitrine.media.callout.CalloutArt;
import app.vitrine.media.callout.ProductEdge;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.StoredPicture;
import app.vitrine.media.scene.RenderedScene;
import app.vitrine.media.scene.SceneOrder;
import app.vitrine.media.scene.SceneRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders the local engine's pictures for another frame. A picture that another provider made, or
 * that would not come out in the scene that was approved, is left as it is. May be shared between
 * threads; a sitting may not.
 */
final class RecomposedPictures implements PictureShaper {
  private static final String MAKER = "local";

  /** A product enlarged further would look soft. */
  private static final double MOST_ENLARGED = 2;

  /** Most a product's pixels may differ from the photo's, in levels of 255, as in the review. */
  private static final double MOST_CHANGED = 3;

  /** Least contrast of words on their ground (WCAG 2.2), as in the review. */
  private static final double LEAST_CONTRAST = 4.5;

  private final PhotoReader photos = new PhotoReader();
  private @Nullable SceneRenderer renderer;

  @Override
  public Sitting sit(PackageView view, Path photo, Path cutout, CancelToken cancel) {
    return new AtWork(view, photo, cutout, cancel);
  }

  /** The scenes are read when the first picture is asked for. */
  private synchronized SceneRenderer renderer() {
    SceneRenderer made = renderer;
    if (made == null) {
      made = SceneRenderer.create();
      renderer = made;
    }
    return made;
  }

  private final class AtWork implements Sitting {
    private final PackageView view;
    private final Path photo;
    private final Path cutout;
    private final CancelToken cancel;
    private @Nullable BufferedImage whole;
    private @Nullable BufferedImage alone;

    AtWork(PackageView view, Path photo, Path cutout, CancelToken cancel) {
      this.view = view;
      this.photo = photo;
      this.cutout = cutout;
      this.cancel = cancel;
    }

    @Override
    public Optional<BufferedImage> shaped(Picture picture, int width, int height) {
      ProductAnalysis analysis = view.analysis();
      if (analysis == null || !picture.provider().equals(MAKER)) {
        return Optional.empty();
      }
      try (Seats.Seat _ = PhotoSeats.seat(photos.probe(photo), cancel)) {
        double smaller = Math.min(1, MOST_ENLARGED / enlarged(picture, analysis, width, height));
        RenderedScene scene =
            renderer()
                .render(
                    order(picture, analysis, scaled(width, smaller), scaled(height, smaller)),
                    cancel);
        return Optional.of(scene)
            .filter(made -> made.preset().equals(picture.preset()))
            .filter(made -> made.fidelity() <= MOST_CHANGED)
            .filter(made -> isWritten(made, picture.words(), analysis))
            .map(RenderedScene::image);
      }
    }

    /** Writes a callout's words again, for this frame; whether they can be read there. */
    private boolean isWritten(
        RenderedScene scene, @Nullable CalloutWords words, ProductAnalysis analysis) {
      if (words == null) {
        return true;
      }
      double contrast =
          CalloutArt.write(
              scene.image(),
              scene.product(),
              new ProductEdge(alone(), analysis.photo().box()),
              words.language(),
              words.name().text(),
              words.points().stream().map(Sentence::text).toList(),
              words.endsAtFoot());
      return contrast >= LEAST_CONTRAST;
    }

    /** How many pixels one of the photo becomes, when the product keeps its share of the frame. */
    private double enlarged(Picture picture, ProductAnalysis analysis, int width, int height) {
      int product = Math.max(analysis.photo().box().width(), analysis.photo().box().height());
      double fill = picture.checks().getOrDefault("fill", 1.0);
      return picture.scene() == SceneKind.DETAIL ? 1 : fill * Math.min(width, height) / product;
    }

    private static int scaled(int pixels, double by) {
      return (int) Math.round(pixels * by);
    }

    private SceneOrder order(Picture picture, ProductAnalysis analysis, int width, int height) {
      VideoStyle style = view.input().options().style();
      return new SceneOrder(
          whole(),
          alone(),
          picture.scene(),
          picture.shownTake(),
          analysis.brief().category(),
          style == null ? analysis.brief().style() : style,
          analysis.photo().palette().stream().map(Swatch::hex).toList(),
          width,
          height,
          0,
          picture.seed(),
          picture.wishes(),
          null);
    }

    private BufferedImage whole() {
      if (whole == null) {
        whole = photos.read(photo, cancel).image();
      }
      return Objects.requireNonNull(whole);
    }

    private BufferedImage alone() {
      if (alone == null) {
        try {
          alone = StoredPicture.read(cutout, cancel);
        } catch (IOException unreadable) {
          throw VitrineException.internal(
              "The product's cut-out cannot be read.", "Regenerate the images.", unreadable);
        }
      }
      return Objects.requireNonNull(alone);
    }
  }
}
