package app.vitrine.agent;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.Severity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A wish for everything, such as "shorter", is meant for the part that understands it. A part that
 * does not says nothing of it then; it is told only when no part could follow it.
 */
final class HeardElsewhere {
  private final QaAgent.Order order;

  HeardElsewhere(QaAgent.Order order) {
    this.order = order;
  }

  /**
   * The texts without findings on wishes that the pictures follow, not even those that were
   * followed in part: "warmer light" asks for no warmer tone.
   */
  CopyDeck copy(CopyDeck deck) {
    PictureSet pictures = order.pictures();
    return pictures == null
        ? deck
        : new CopyDeck(
            deck.revision(),
            deck.provider(),
            deck.texts().stream()
                .map(
                    text ->
                        text.withFindings(
                            left(text.findings(), PolicyFinding::isOnWish, of(pictures))))
                .toList(),
            deck.files());
  }

  /** The pictures without findings on wishes that the texts follow. */
  PictureSet pictures(PictureSet set) {
    CopyDeck copy = order.copy();
    return copy == null
        ? set
        : new PictureSet(
            set.revision(),
            set.pictures().stream()
                .map(
                    picture ->
                        picture.withFindings(
                            left(picture.findings(), HeardElsewhere::isUnheard, of(copy))))
                .toList());
  }

  private List<PolicyFinding> left(
      List<PolicyFinding> findings, Predicate<PolicyFinding> concerned, List<String> unheard) {
    return findings.stream()
        .filter(
            finding -> !concerned.test(finding) || !isForBoth(finding) || touches(finding, unheard))
        .toList();
  }

  private static boolean isUnheard(PolicyFinding finding) {
    return finding.isOnWish() && finding.severity() == Severity.WARNING;
  }

  private boolean isForBoth(PolicyFinding finding) {
    return order.asked().copy().askNow(finding.term())
        && order.asked().pictures().askNow(finding.term());
  }

  /** Parts take a sentence apart in their own ways, so that one's wish may hold the other's. */
  private static boolean touches(PolicyFinding finding, List<String> unheard) {
    return unheard.stream()
        .anyMatch(said -> said.contains(finding.term()) || finding.term().contains(said));
  }

  private static List<String> of(PictureSet set) {
    return terms(set.pictures().stream().flatMap(picture -> picture.findings().stream()));
  }

  private static List<String> of(CopyDeck deck) {
    return terms(deck.texts().stream().flatMap(text -> text.findings().stream()));
  }

  private static List<String> terms(Stream<PolicyFinding> findings) {
    return findings.filter(HeardElsewhere::isUnheard).map(PolicyFinding::term).toList();
  }
}
