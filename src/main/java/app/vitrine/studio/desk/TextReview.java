package app.vitrine.studio.desk;

import app.vitrine.domain.copy.PolicyFinding;
import java.util.List;

/**
 * How a text stands with a selling place.
 *
 * @param measures a length for every field, and whatever else the place has a rule about
 * @param findings what rules of advertising say, in reading order
 */
public record TextReview(List<Measure> measures, List<PolicyFinding> findings) {
  public TextReview {
    measures = List.copyOf(measures);
    findings = List.copyOf(findings);
  }
}
