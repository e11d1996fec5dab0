package app.vitrine.domain.event;

import app.vitrine.domain.analysis.CorrectedCutout;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.video.Film;
import org.jspecify.annotations.Nullable;

/** What a finished stage hands on; small, media stay in files. */
public sealed interface StageResult {
  record Analysed(ProductAnalysis analysis) implements StageResult {}

  record Written(CopyDeck copy) implements StageResult {}

  /**
   * Pictures were made.
   *
   * @param corrected the cut-out they were made with when a person corrected it; null otherwise
   */
  record Pictured(PictureSet pictures, @Nullable CorrectedCutout corrected) implements StageResult {
    /** Pictures of the product as the analysis cut it out. */
    public Pictured(PictureSet pictures) {
      this(pictures, null);
    }
  }

  record Filmed(Film film) implements StageResult {}

  record Reviewed(QaReport report) implements StageResult {}

  /** The stage was not part of this run. */
  record Skipped() implements StageResult {}
}
