package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.TermFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Colours that a merchant lists one after the other: "浅绿 鹅黄" is one statement. */
final class ChineseColours {
  private static final String LISTED = "、";

  private ChineseColours() {}

  /** The statements with neighbouring bare colours joined. */
  static List<Statement> joined(List<Statement> statements, Lexicon lexicon) {
    List<Statement> joined = new ArrayList<>();
    for (Statement next : statements) {
      Statement last = joined.isEmpty() ? null : joined.getLast();
      boolean both = last != null && isBare(last, lexicon) && isBare(next, lexicon);
      if (last != null && both) {
        joined.set(
            joined.size() - 1,
            new Statement(
                last.text() + LISTED + next.text(),
                FactKind.COLOUR,
                last.shape(),
                last.group(),
                last.order(),
                Sources.join(last.sources(), next.sources())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** "白色粉色" with a mark between the colours. */
  static String listed(String text, Lexicon lexicon) {
    List<TermFinder.Hit> hits = lexicon.colours().find(text);
    boolean bare =
        hits.size() > 1
            && hits.stream().mapToInt(hit -> hit.end() - hit.start()).sum() == text.length();
    return bare
        ? hits.stream()
            .map(hit -> text.substring(hit.start(), hit.end()))
            .collect(Collectors.joining(LISTED))
        : text;
  }

  /** Whether a statement is nothing but colours. */
  static boolean isBare(Statement statement, Lexicon lexicon) {
    if (statement.kind() != FactKind.COLOUR) {
      return false;
    }
    StringBuilder rest = new StringBuilder(statement.text());
    List<TermFinder.Hit> hits = lexicon.colours().find(rest);
    hits.reversed().forEach(hit -> rest.delete(hit.start(), hit.end()));
    return !hits.isEmpty() && rest.toString().replaceAll("[、/和及 ]", "").isEmpty();
  }
}
