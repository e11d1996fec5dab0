package app.vitrine.domain.analysis;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import java.util.List;

/**
 * Result of the analysis stage: the brief read and the photo looked at.
 *
 * @param cutout the product alone, an RGBA PNG of the upright photo's size
 * @param suggestedScenes kinds of picture the photo is good enough for, in order
 */
public record ProductAnalysis(
    BriefReading brief, PhotoReading photo, MediaFile cutout, List<SceneKind> suggestedScenes) {
  public ProductAnalysis {
    suggestedScenes = List.copyOf(suggestedScenes);
  }

  /** The same with the product cut out as a person corrected it. */
  public ProductAnalysis with(CorrectedCutout corrected) {
    PhotoReading seen =
        new PhotoReading(
            photo.width(),
            photo.height(),
            corrected.box(),
            corrected.coverage(),
            photo.palette(),
            photo.findings());
    return new ProductAnalysis(brief, seen, corrected.file(), suggestedScenes);
  }
}
