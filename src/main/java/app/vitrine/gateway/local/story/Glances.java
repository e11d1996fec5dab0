package app.vitrine.gateway.local.story;

import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.copy.Steering;
import java.util.List;

/** What a film with little time for a line can say. */
final class Glances {
  /** So much of a shot its caption comes and goes, in seconds. */
  private static final double UNSEEN_SEC = 0.5;

  private Glances() {}

  /**
   * The statements that can be read with ease in a shot, and those that people wish for.
   *
   * @param shotSec length of a shot in seconds
   */
  static List<Statement> of(FactSheet sheet, FilmGuidance guidance, double shotSec) {
    Steering opening = Steering.of(List.of(guidance.openingFact()));
    return sheet.statements().stream()
        .filter(
            statement ->
                guidance.steering().wish(statement) > 0
                    || opening.wish(statement) > 0
                    || isReadIn(shotSec - UNSEEN_SEC, statement, sheet))
        .toList();
  }

  private static boolean isReadIn(double seconds, Statement statement, FactSheet sheet) {
    return Captions.of(statement, sheet)
        .filter(line -> Captions.readingSeconds(line.text()) <= seconds)
        .isPresent();
  }
}
