package app.vitrine.tool;

import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.VisionModel;
import app.vitrine.store.files.ProjectFolder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
}
