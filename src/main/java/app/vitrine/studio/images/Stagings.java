package app.vitrine.studio.images;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.images.ImagesViewModel.Look;
import app.vitrine.studio.images.PictureVersions.Version;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shows of a picture, for each way to look at it.
 *
 * @param project the package's folder
 */
record Stagings(PackageView view, ProductAnalysis analysis, Path project) {
  /**
   * A staging.
   *
   * @param earlier version to lay beside the result; null for none
   * @param comparing whether what it was made of lies beside it
   */
  Staging of(Look look, Picture picture, @Nullable Version earlier, boolean comparing) {
    return switch (look) {
      case RESULT -> result(picture, earlier, comparing);
      case PHOTO -> comparing ? cutoutBesidePhoto() : photo();
      case CUTOUT -> comparing ? cutoutBesidePhoto() : cutout();
    };
  }

  private Staging result(Picture picture, @Nullable Version earlier, boolean comparing) {
    Staging result =
        Staging.of(
            Staging.Kind.RESULT,
            project.resolve(picture.file().file()),
            picture.width(),
            picture.height());
    if (earlier != null) {
      return result.beside(
          Staging.Kind.EARLIER,
          earlier.number(),
          project.resolve(earlier.picture().file().file()),
          Staging.whole(picture.width(), picture.height()));
    }
    return comparing
        ? result.beside(
            Staging.Kind.PHOTO,
            0,
            photoFile(),
            Staging.framed(picture, width(), height(), analysis.photo().box()))
        : result;
  }

  private Staging cutoutBesidePhoto() {
    return cutout().beside(Staging.Kind.PHOTO, 0, photoFile(), Staging.whole(width(), height()));
  }

  private Staging photo() {
    return Staging.of(Staging.Kind.PHOTO, photoFile(), width(), height());
  }

  private Staging cutout() {
    return Staging.of(
        Staging.Kind.CUTOUT, project.resolve(analysis.cutout().file()), width(), height());
  }

  private Path photoFile() {
    return project.resolve(view.input().photoFile());
  }

  private double width() {
    return analysis.photo().width();
  }

  private double height() {
    return analysis.photo().height();
  }
}
