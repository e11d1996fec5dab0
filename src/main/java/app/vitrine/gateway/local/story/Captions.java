package app.vitrine.gateway.local.story;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.language.EnglishArticles;
import app.vitrine.gateway.local.language.Shape;
import app.vitrine.gateway.local.language.Shortening;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short lines for the screen, cut from statements at natural borders. */
final class Captions {
  private static final int LONGEST_LATIN = 46;
  private static final int LONGEST_CJK = 16;
  private static final int LONGEST_JAPANESE = 20;
  private static final double LATIN_PER_SECOND = 15;
  private static final double CJK_PER_SECOND = 5.5;

  private static final int FIRST_WIDE = 0x2E80;
  private static final Pattern QUOTED = Pattern.compile("\\s*[\"“「][^\"”」]*[\"”」]");
  private static final Pattern LEAD =
      Pattern.compile("^(?:with|in|also) ", Pattern.CASE_INSENSITIVE);

  /** "For campers, van travellers": a list that was cut at a comma lost its "and". */
  private static final Pattern AS = Pattern.compile("^(?:also )?as ", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIST_CUT =
      Pattern.compile(
          "^((?:for|with) [^,]+), ((?:(?! and | or )[^,])+)$", Pattern.CASE_INSENSITIVE);

  /** 是木头底座加玻璃灯罩, said of what the picture shows. */
  private static final Pattern LEADING_IS = Pattern.compile("^是(?=.{3})");

  private static final Pattern ALSO = Pattern.compile("^also (?!as )", Pattern.CASE_INSENSITIVE);

  /** "This is a handmade brooch": the picture shows that it is this. */
  private static final Pattern THIS_IS =
      Pattern.compile(
          "^(?:(?:this|it) is an? |(?:these|they) are (?=\\S+ \\S))"
              + "(?!.* and (?:weigh|measure|have|come|hold|fit|has|is|are)\\p{Ll}*\\b)",
          Pattern.CASE_INSENSITIVE);

  /** "There is a gap at the back": what for is the point of it. */
  private static final Pattern THERE_IS =
      Pattern.compile("^(?:there (?:is|are)|we) ", Pattern.CASE_INSENSITIVE);

  private Captions() {}

  /** A caption for a statement, empty when it cannot be said shortly. */
  static Optional<Sentence> of(Statement statement, FactSheet sheet) {
    Language language = sheet.language();
    return cut(statement.text(), language)
        .map(text -> new Sentence(tidy(text, statement, language), statement.sources()));
  }

  /** The name of the product as a caption; the noun alone when the name is too long. */
  static Sentence name(FactSheet sheet) {
    if (sheet.name().length() <= longest(sheet.language())) {
      return new Sentence(capital(sheet.name(), sheet.language()), sheet.nameSources());
    }
    String bare = QUOTED.matcher(sheet.name()).replaceAll("").strip();
    String name = cut(bare.isEmpty() ? sheet.name() : bare, sheet.language()).orElse(sheet.noun());
    return new Sentence(capital(name, sheet.language()), sheet.nameSources());
  }

  /** Whether a statement can be said in full. */
  static boolean isWhole(Statement statement, FactSheet sheet) {
    return cut(statement.text(), sheet.language()).filter(statement.text()::equals).isPresent();
  }

  /** A Latin letter is half as wide as a Han character, so a mixed text may have more of them. */
  private static Optional<String> cut(String text, Language language) {
    int latin = (int) text.chars().filter(c -> c < FIRST_WIDE).count();
    int limit = longest(language) + (language == Language.EN ? 0 : latin / 2);
    return Shortening.to(text, limit, language)
        .filter(cut -> cut.length() == text.length() || !THERE_IS.matcher(cut).find());
  }

  private static String tidy(String text, Statement statement, Language language) {
    if (language == Language.ZH && text.startsWith("也") && text.length() > 2) {
      return text.substring(1);
    }
    if (language == Language.ZH && LEADING_IS.matcher(text).find()) {
      return text.substring(1);
    }
    String said = text;
    if (language == Language.EN) {
      said = THIS_IS.matcher(ALSO.matcher(said).replaceFirst("")).replaceFirst("");
      boolean whole = statement.kind() == FactKind.USE || statement.shape() == Shape.CLAUSE;
      said = LIST_CUT.matcher(whole ? said : bare(said)).replaceFirst("$1 and $2");
      if (statement.shape() == Shape.PREPOSITION && AS.matcher(said).find()) {
        String works = AS.matcher(said).replaceFirst("Works as ");
        said = works.length() <= LONGEST_LATIN ? works : AS.matcher(said).replaceFirst("");
      }
    }
    return capital(said, language);
  }

  private static String bare(String said) {
    return EnglishArticles.withoutIndefinite(LEAD.matcher(said).replaceFirst(""));
  }

  private static String capital(String text, Language language) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  static int longest(Language language) {
    return switch (language) {
      case EN -> LONGEST_LATIN;
      case ZH -> LONGEST_CJK;
      case JA -> LONGEST_JAPANESE;
    };
  }

  /** Seconds a viewer needs to read a caption. */
  static double readingSeconds(String caption) {
    return caption
        .chars()
        .mapToDouble(letter -> 1 / (letter < FIRST_WIDE ? LATIN_PER_SECOND : CJK_PER_SECOND))
        .sum();
  }
}
