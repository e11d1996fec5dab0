package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.EnglishArticles;
import app.vitrine.gateway.local.language.Shape;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of English lists. */
final class EnglishPoints {
  private static final Pattern SUPPLIED =
      Pattern.compile(
          "^(?:(?:supplied|comes?|delivered|shipped|arrives?) with|includes|contains) ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INCLUDED =
      Pattern.compile("(?<! not)(?: are| is)? (?:included|supplied)$");

  private static final String THE = "the ";
  private static final String AS = "as ";
  private static final String AS_WITH = "as with ";

  private final EnglishCase words;

  EnglishPoints(EnglishCase words) {
    this.words = words;
  }

  /** One line; statements that belong together share it. */
  Sentence point(FactSheet sheet, List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    Statement before = null;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (before == null) {
        text.append(
            EnglishCase.capital(words.lower(EnglishJoining.withoutAlso(opening(statement)))));
      } else {
        text.append(joint(before, statement, i == statements.size() - 1, text));
        text.append(words.lower(isAsGift(statement) ? bare(statement) : statement.text()));
      }
      before = statement;
    }
    return new Sentence(text.toString(), Sources.of(statements));
  }

  private static String joint(Statement before, Statement next, boolean last, CharSequence soFar) {
    boolean nouns = before.shape() == Shape.NOUN && next.shape() == Shape.NOUN;
    boolean handling = next.kind() == FactKind.CARE || next.kind() == FactKind.LIMIT;
    boolean measured = next.shape() == Shape.MEASURE;
    boolean ownVerb =
        handling
            || next.shape() == Shape.NEGATION
            || next.shape() == Shape.IMPERATIVE
            || next.shape() == Shape.CLAUSE
            || next.shape() == Shape.VERB
            || next.shape() == Shape.FRAGMENT
            || next.text().indexOf(':') >= 0
            || isAsGift(next)
            || next.shape() == Shape.NAMED_MEASURE;
    boolean list =
        nouns && last && soFar.toString().indexOf(" and ") < 0 && next.text().indexOf(" and ") < 0;
    return ownVerb || (before.group() != next.group() && measured) ? "; " : list ? " and " : ", ";
  }

  /** "as a gift", which takes a verb of its own. */
  private static boolean isAsGift(Statement statement) {
    return statement.shape() == Shape.PREPOSITION
        && statement.text().regionMatches(true, 0, AS, 0, AS.length())
        && !statement.text().regionMatches(true, 0, AS_WITH, 0, AS_WITH.length());
  }

  private static String opening(Statement statement) {
    boolean noun = statement.shape() == Shape.NOUN || statement.shape() == Shape.PREPOSITION;
    boolean list = statement.kind() == FactKind.INCLUDED && statement.text().contains(", ");
    return noun && !list ? withoutArticle(bare(statement)) : bare(statement);
  }

  /** "supplied with a cable and a case" as the things themselves, "plugs included" as plugs. */
  static String things(String text) {
    return INCLUDED.matcher(SUPPLIED.matcher(text).replaceFirst("")).replaceFirst("");
  }

  static String withoutArticle(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains(" is ")) {
      return text;
    }
    return lower.startsWith(THE)
        ? text.substring(THE.length())
        : EnglishArticles.withoutIndefinite(text);
  }

  static String bare(Statement statement) {
    String text = statement.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (statement.shape() == Shape.PREPOSITION) {
      for (String lead : List.of("with ", "in ")) {
        if (lower.startsWith(lead) && statement.kind() != FactKind.USE) {
          return text.substring(lead.length());
        }
      }
      if (isAsGift(statement)) {
        return "Works as " + text.substring(AS.length());
      }
    }
    return text;
  }
}
