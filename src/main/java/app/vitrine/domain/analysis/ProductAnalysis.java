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
}
