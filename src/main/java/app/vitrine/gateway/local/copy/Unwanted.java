package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import java.util.List;

/**
 * What a wish to leave something out touches on a sheet.
 *
 * @param leaving statements that are not told
 * @param staying limits, which are told all the same
 */
record Unwanted(List<Statement> leaving, List<Statement> staying) {

  /** The statements with most of the wish's words; those of its kind when none has any. */
  static Unwanted of(Wish wish, FactSheet sheet) {
    int most = sheet.statements().stream().mapToInt(wish::wordsIn).max().orElse(0);
    List<Statement> meant =
        sheet.statements().stream()
            .filter(s -> most > 0 ? wish.wordsIn(s) == most : wish.kinds().contains(s.kind()))
            .toList();
    return new Unwanted(
        meant.stream().filter(s -> s.kind() != FactKind.LIMIT).toList(),
        meant.stream().filter(s -> s.kind() == FactKind.LIMIT).toList());
  }
}
