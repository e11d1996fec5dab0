package app.vitrine.domain.event;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.video.Film;

/** What a finished stage hands on; small, media stay in files. */
public sealed interface StageResult {
  record Analysed(ProductAnalysis analysis) implements StageResult {}

  record Written(CopyDeck copy) implements StageResult {}

  record Pictured(PictureSet pictures) implements StageResult {}

  record Filmed(Film film) implements StageResult {}

  record Reviewed(QaReport report) implements StageResult {}

  /** The stage was not part of this run. */
  record Skipped() implements StageResult {}
}
