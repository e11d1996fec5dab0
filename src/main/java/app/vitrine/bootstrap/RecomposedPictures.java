package app.vitrine.bootstrap;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.analysis.Swatch;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.export.PictureShaper;
import app.vitrine.media.callout.CalloutArt;
import app.vitrine.media.callout.CalloutFit;
import app.vitrine.media.callout.ProductEdge;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.StoredPicture;
import app.vitrine.media.scene.Fidelity;
import app.vitrine.media.scene.RenderedScene;
import app.vitrine.media.scene.SceneOrder;
import app.vitrine.media.scene.SceneRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  /** The same for 99 of 100 of them. */
  private static final double MOST_CHANGED_ANYWHERE = 12;

  /** The same for 99 of 100 of a close look's, which is sharpened. */
  private static final double MOST_CHANGED_CLOSE = 20;

  /** Least contrast of words on their ground (WCAG 2.2), as in the review. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final Logger LOG = LoggerFactory.getLogger(RecomposedPictures.class);

  /** A product alone, and the box around it. */
  private record Cut(MediaFile file, BufferedImage image, Box bounds) {}

  private final PhotoReader photos = new PhotoReader();
  private @Nullable SceneRenderer renderer;

  @Override
  public Sitting sit(
      PackageView view, Path photo, Function<MediaFile, Path> files, CancelToken cancel) {
    return new AtWork(view, photo, files, cancel);
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
    private final Function<MediaFile, Path> files;
    private final CancelToken cancel;
    private @Nullable BufferedImage whole;
    private @Nullable Cut last;

    AtWork(PackageView view, Path photo, Function<MediaFile, Path> files, CancelToken cancel) {
      this.view = view;
      this.photo = photo;
      this.files = files;
      this.cancel = cancel;
    }

    @Override
    public Optional<BufferedImage> shaped(Picture picture, int width, int height) {
      ProductAnalysis analysis = view.analysis();
      MediaFile cutout = picture.cutout();
      if (analysis == null || cutout == null || !picture.provider().equals(MAKER)) {
        return Optional.empty();
      }
      try (Seats.Seat _ = PhotoSeats.seat(photos.probe(photo), cancel)) {
        double most = picture.scene() == SceneKind.DETAIL ? asApproved(picture, width, height) : 1;
        RenderedScene scene = rendered(picture, cutout, analysis, width, height, most);
        if (scene.enlarged() > MOST_ENLARGED) {
          double fewer = most * MOST_ENLARGED / scene.enlarged();
          scene = rendered(picture, cutout, analysis, width, height, fewer);
        }
        return isAsApproved(scene, picture) && isWritten(scene, picture.words(), cutout)
            ? Optional.of(scene.image())
            : Optional.empty();
      } catch (VitrineException unusable) {
        LOG.warn("{} is not composed anew", picture.file().file(), unusable);
        return Optional.empty();
      }
    }

    /** A close look of more pixels would have to show more of the product than was approved. */
    private static double asApproved(Picture picture, int width, int height) {
      double approved = Math.sqrt((double) picture.width() * picture.height());
      return Math.min(1, approved / Math.sqrt((double) width * height));
    }

    private static boolean isAsApproved(RenderedScene scene, Picture picture) {
      boolean close = picture.scene() == SceneKind.DETAIL;
      double anywhere = close ? MOST_CHANGED_CLOSE : MOST_CHANGED_ANYWHERE;
      Fidelity own = scene.fidelity();
      return scene.preset().equals(picture.preset())
          && (own == null || (own.mean() <= MOST_CHANGED && own.most() <= anywhere));
    }

    private RenderedScene rendered(
        Picture picture,
        MediaFile cutout,
        ProductAnalysis analysis,
        int width,
        int height,
        double smaller) {
      SceneOrder order =
          order(picture, cutout, analysis, scaled(width, smaller), scaled(height, smaller));
      return renderer().render(order, cancel);
    }

    /** Writes a callout's words again, for this frame; whether they can be read there. */
    private boolean isWritten(RenderedScene scene, @Nullable CalloutWords words, MediaFile cutout) {
      if (words == null) {
        return true;
      }
      double contrast =
          CalloutArt.write(
              scene.image(),
              scene.product(),
              new ProductEdge(alone(cutout).image(), alone(cutout).bounds()),
              CalloutFit.of(scene.image().getWidth(), scene.image().getHeight(), words));
      return contrast >= LEAST_CONTRAST;
    }

    private static int scaled(int pixels, double by) {
      return (int) Math.round(pixels * by);
    }

    private SceneOrder order(
        Picture picture, MediaFile cutout, ProductAnalysis analysis, int width, int height) {
      VideoStyle style = view.input().options().style();
      return new SceneOrder(
          whole(),
          alone(cutout).image(),
          picture.scene(),
          picture.shownTake(),
          analysis.brief().category(),
          style == null ? analysis.brief().style() : style,
          style != null,
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

    private Cut alone(MediaFile cutout) {
      if (last == null || !last.file().equals(cutout)) {
        last = null;
        try {
          BufferedImage image = StoredPicture.read(files.apply(cutout), cancel);
          last = new Cut(cutout, image, SceneRenderer.bounds(image, cancel));
        } catch (IOException unreadable) {
          throw VitrineException.internal(
              "The product's cut-out cannot be read.", "Regenerate the images.", unreadable);
        }
      }
      return Objects.requireNonNull(last);
    }
  }
}
