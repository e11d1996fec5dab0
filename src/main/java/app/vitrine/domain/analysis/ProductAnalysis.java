package app.vitrine.domain.analysis;

import app.vitrine.domain.image.SceneKind;
import java.util.List;

/** Result of the analysis stage: the brief read and the photo looked at. */
public record ProductAnalysis(
    BriefReading brief, PhotoReading photo, List<SceneKind> suggestedScenes) {
  public ProductAnalysis {
    suggestedScenes = List.copyOf(suggestedScenes);
  }
}
