package app.vitrine.agent;

import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.qa.QaTarget;
import java.util.List;

/** Carries what was measured on the photo into the report, in the words of who measured it. */
final class PhotoReview {
  private final QaWords words;

  PhotoReview(QaWords words) {
    this.words = words;
  }

  List<Finding> review(ProductAnalysis analysis) {
    Checklist checks = new Checklist(QaTarget.PHOTO, words);
    for (PhotoFinding finding : analysis.photo().findings()) {
      String id = "photo_" + finding.id();
      checks.addSaid(
          words.advises(id) ? id : "photo",
          id,
          finding.severity(),
          finding.passed(),
          Checklist.number(finding.measured()),
          finding.expected(),
          finding.message());
    }
    return checks.findings();
  }
}
