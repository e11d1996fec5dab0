package app.vitrine.bootstrap;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.media.cutout.CutoutBrush;
import app.vitrine.media.cutout.CutoutCandidate;
import app.vitrine.media.photo.PhotoPreview;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.StoredPicture;
import app.vitrine.studio.desk.CutoutBench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The real brush and the real outlines, over a photo and its cut-out made smaller.
 *
 * @param original the photo's file
 * @param scale working pixels to a pixel of the photo, 0 to 1
 */
record LocalCutoutBench(
    LocalModels models, Path original, BufferedImage photo, BufferedImage cutout, double scale)
    implements CutoutBench {

  /** Reads a package's photo and cut-out and brings both to working size. */
  static LocalCutoutBench lay(
      Path project, PackageView view, LocalModels models, int longest, CancelToken cancel) {
    ProductAnalysis analysis = view.analysis();
    if (analysis == null) {
      throw VitrineException.conflict(
          "The product of this package is not cut out yet.", "Wait until the photo was looked at.");
    }
    PhotoReader photos = models.photos();
    Path original = project.resolve(view.input().photoFile());
    try (Seats.Seat _ = PhotoSeats.seat(photos.probe(original), cancel)) {
      BufferedImage whole = photos.read(original, cancel).image();
      BufferedImage photo = PhotoPreview.of(whole, longest, cancel);
      BufferedImage cutout =
          PhotoPreview.of(read(project.resolve(analysis.cutout().file()), cancel), longest, cancel);
      return new LocalCutoutBench(
          models, original, photo, cutout, (double) photo.getWidth() / whole.getWidth());
    }
  }

  @Override
  public List<Outline> outlines(int side, CancelToken cancel) {
    BehindScreen.stepBack();
    List<CutoutCandidate> others = others(cancel);
    List<BufferedImage> all = new ArrayList<>(List.of(cutout));
    others.forEach(other -> all.add(other.image()));
    SmallCutouts small = SmallCutouts.of(all, side, cancel);
    List<Outline> outlines = new ArrayList<>();
    outlines.add(new Outline(null, cutout, small.draw(cutout)));
    others.forEach(
        other -> outlines.add(new Outline(other.way(), other.image(), small.draw(other.image()))));
    return List.copyOf(outlines);
  }

  private List<CutoutCandidate> others(CancelToken cancel) {
    PhotoReader photos = models.photos();
    try (Seats.Seat _ = PhotoSeats.seat(photos.probe(original), cancel)) {
      return models.cutouts().candidates(photos.read(original, cancel), cutout, cancel);
    }
  }

  @Override
  public BufferedImage refine(BufferedImage before, List<Stroke> strokes, CancelToken cancel) {
    return CutoutBrush.refine(photo, before, strokes.stream().map(this::scaled).toList(), cancel)
        .image();
  }

  private Stroke scaled(Stroke stroke) {
    return new Stroke(
        stroke.mark(),
        stroke.points().stream()
            .map(point -> new Stroke.Point(point.x() * scale, point.y() * scale))
            .toList(),
        Math.max(Stroke.MIN_RADIUS, stroke.radius() * scale));
  }

  private static BufferedImage read(Path file, CancelToken cancel) {
    try {
      return StoredPicture.read(file, cancel);
    } catch (IOException unreadable) {
      throw VitrineException.internal(
          "The product's cut-out cannot be read.",
          "Regenerate all of the package to cut the product out anew.",
          unreadable);
    }
  }
}
