package app.vitrine.agent;

import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.view.Wishes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which notes on wishes a report tells of one part: those on what is asked for the run at hand, and
 * those that the report before told, as long as what they are about stands.
 */
final class WishNotes {
  private final Wishes asked;
  private final Set<String> toldBefore;

  /**
   * The notes of a part.
   *
   * @param before the package's last report; null when there is none
   */
  WishNotes(Wishes asked, QaTarget part, @Nullable QaReport before) {
    this.asked = asked;
    List<QaCheck> checks = before == null ? List.of() : before.checks();
    this.toldBefore =
        checks.stream()
            .filter(check -> check.target() == part && !check.passed())
            .map(QaCheck::message)
            .collect(Collectors.toSet());
  }

  /** Whether a finding on a wish is told. */
  boolean tell(PolicyFinding finding) {
    return asked.askNow(finding.term()) || toldBefore.contains(finding.message());
  }
}
