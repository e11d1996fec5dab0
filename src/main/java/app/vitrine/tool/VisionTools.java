package app.vitrine.tool;

import app.vitrine.domain.analysis.CorrectedCutout;
import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.Seats;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.VisionModel;
import app.vitrine.media.cutout.CutoutBrush;
import app.vitrine.media.cutout.RefinedCutout;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.photo.PhotoSeats;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.photo.StoredPicture;
import app.vitrine.store.files.ProjectFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looking at the merchant's photo. */
public final class VisionTools {
  private final ToolRegistry registry;
  private final ModelGateway gateway;
  private final ProjectFolder folder;

  VisionTools(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.registry = registry;
    this.gateway = gateway;
    this.folder = folder;
  }

  /** What was seen, and the product cut out. */
  public record Seen(PhotoReading reading, MediaFile cutout) {}

  /**
   * Where a cut-out is to stand.
   *
   * @param earlier an earlier one that stays as it is, and is kept when the new one is the same
   * @param name of the new one, relative to the project folder
   */
  public record Place(Optional<MediaFile> earlier, String name) {
    /** For the first cut-out. */
    public static Place fresh(String name) {
      return new Place(Optional.empty(), name);
    }

    /** For one that follows another. */
    public static Place after(MediaFile earlier, String name) {
      return new Place(Optional.of(earlier), name);
    }
  }

  /**
   * Measures the photo and cuts the product out.
   *
   * @param photo the original, relative to the project folder
   * @param cutout where the cut-out is to stand
   */
  public Seen look(ToolScope scope, String photo, Place cutout) {
    return registry.call(
        scope.caller(),
        Tool.LOOK_AT_PHOTO,
        Map.of("photo", photo),
        () -> seen(scope, photo, cutout),
        seen ->
            String.format(
                Locale.ROOT,
                "product %d × %d px, %.0f %% of the photo",
                seen.reading().box().width(),
                seen.reading().box().height(),
                100 * seen.reading().coverage()));
  }

  private Seen seen(ToolScope scope, String photo, Place cutout) {
    try (Draft draft = new Draft(folder, cutout.name())) {
      PhotoReading reading =
          gateway.look(
              new VisionModel.PhotoOrder(folder.resolve(photo), draft.file()), scope.call("photo"));
      Optional<MediaFile> same = cutout.earlier().filter(draft::isLike);
      return new Seen(reading, same.orElseGet(() -> draft.keep("cutout", "image/png")));
    }
  }

  /**
   * A cut-out and what is to become of it.
   *
   * @param photo the original, relative to the project folder
   * @param cutout of that photo, as it stands
   * @param way how the product is to be cut out instead; null to go on from the cut-out
   * @param strokes of the brush, over that
   */
  public record Correction(
      String photo, String cutout, @Nullable CutoutWay way, List<Stroke> strokes) {
    public Correction {
      strokes = List.copyOf(strokes);
    }
  }

  /**
   * Corrects a cut-out; the one given stays as it is.
   *
   * @param name where the corrected one is to stand
   * @throws app.vitrine.domain.error.VitrineException when nothing would be left of the product
   */
  public CorrectedCutout correct(ToolScope scope, Correction wanted, String name) {
    return registry.call(
        scope.caller(),
        Tool.CORRECT_CUTOUT,
        Map.of(
            "cutout",
            wanted.cutout(),
            "outline",
            wanted.way() == null ? "" : wanted.way().name().replace('_', ' '),
            "strokes",
            Integer.toString(wanted.strokes().size())),
        () -> corrected(scope, wanted, name),
        corrected ->
            String.format(
                Locale.ROOT,
                "product %d × %d px, %.0f %% of the photo",
                corrected.box().width(),
                corrected.box().height(),
                100 * corrected.coverage()));
  }

  private CorrectedCutout corrected(ToolScope scope, Correction wanted, String name) {
    if (wanted.way() == null) {
      return brushed(scope, wanted, folder.resolve(wanted.cutout()), name);
    }
    try (Draft chosen = new Draft(folder, name)) {
      gateway.cutOut(
          new VisionModel.CutoutOrder(
              folder.resolve(wanted.photo()),
              folder.resolve(wanted.cutout()),
              wanted.way(),
              chosen.file()),
          scope.call("cutout"));
      return brushed(scope, wanted, chosen.file(), name);
    }
  }

  private CorrectedCutout brushed(ToolScope scope, Correction wanted, Path cutout, String name) {
    PhotoReader reader = new PhotoReader();
    Path original = folder.resolve(wanted.photo());
    try (Seats.Seat _ = PhotoSeats.seat(reader.probe(original), scope.cancel())) {
      RefinedCutout refined =
          CutoutBrush.refine(
              reader.read(original, scope.cancel()).image(),
              picture(cutout, scope.cancel()),
              wanted.strokes(),
              scope.cancel());
      return kept(scope, refined, name);
    }
  }

  private CorrectedCutout kept(ToolScope scope, RefinedCutout refined, String name) {
    try (Draft draft = new Draft(folder, name)) {
      PngWriter.write(refined.image(), draft.file(), scope.cancel());
      return new CorrectedCutout(
          draft.keep("cutout", "image/png"), refined.box(), refined.coverage());
    }
  }

  private static BufferedImage picture(Path file, CancelToken cancel) {
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
