package app.vitrine.agent;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import java.util.List;
import java.util.Locale;

/** Carries what was measured on the photo into the report. */
final class PhotoReview {
  List<QaCheck> review(ProductAnalysis analysis) {
    return analysis.photo().findings().stream().map(PhotoReview::check).toList();
  }

  private static QaCheck check(PhotoFinding finding) {
    return new QaCheck(
        "photo_" + finding.id(),
        QaTarget.PHOTO,
        finding.severity(),
        finding.passed(),
        String.format(Locale.ROOT, "%.2f", finding.measured()),
        finding.expected(),
        finding.message());
  }
}
