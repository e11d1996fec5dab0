package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Category;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.PlainPhrases;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns English statements into predicates ("has a steel body") or whole clauses. */
final class EnglishPredicates {
  private static final Set<String> JOINTS = Set.of("with", "in", "at", "on");

  private static final Set<FactKind> OF_SENSES = EnumSet.of(FactKind.COLOUR, FactKind.SENSORY);

  /** "from 12 months": of whom, or how long, is for the reader to see. */
  private static final Pattern OF_AGE =
      Pattern.compile("from \\d+ (?:months?|years?)(?: (?:up|on|onwards))?");

  /** "45 W x 40 D x 55 H cm". */
  private static final Pattern SIDES =
      Pattern.compile("[\\d.]+ ?[WDHL] ?[x×] ?[\\d.]+ ?[WDHL]\\b", Pattern.CASE_INSENSITIVE);

  /** "sizes 50 to 60". */
  private static final Pattern SIZES_FROM =
      Pattern.compile(
          "sizes (?:\\d+|[xsml]{1,3}) ?(?:to|-|–) ?(?:\\d+|[xsml]{1,3})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZES_RUN =
      Pattern.compile("sizes (?:run|range|go|start|vary|are)\\b");

  private static final Pattern PAIR = Pattern.compile("\\p{L}+ and \\p{L}+");

  private static final Pattern LABELLED = Pattern.compile("[^,:]{2,30}: ");

  /** "professional cleaning only"; "removable cover, machine washable at 40 °C". */
  private static final Pattern AS_SAID =
      Pattern.compile(
          " (?:only|recommended|required|advised|fit)$|^\\p{L}+ made (?:of|from|with) "
              + "|, plus |, (?:machine[ -]|hand[ -])?wash(?:able)?\\b");

  /** "outer in calf leather", "inside slip pocket"; "made for dogs, the harness has a ring". */
  private static final Pattern OF_PLACE_OR_OTHER =
      Pattern.compile(
          "^(?:outer|inner|inside|outside|upper|lower) "
              + "|^[^,]+(?<!,), (?:the|this|these|it|they|each|every|our) .*\\b(?:is|are|has|have|\\p{Ll}+s)\\b");

  private static final Set<Shape> OF_PLACES = EnumSet.of(Shape.PREPOSITION, Shape.PARTICIPLE);

  /** What stands behind a verb of ours. */
  private static final Set<Shape> GOVERNED =
      EnumSet.of(Shape.NOUN, Shape.ADJECTIVE, Shape.PARTICIPLE, Shape.PREPOSITION);

  private final Lexicon lexicon;
  private final PlainPhrases plain;
  private final EnglishNouns nouns;
  private final EnglishCase words;
  private final EnglishMeasures measures;
  private final EnglishNounPredicates nounPhrases;

  EnglishPredicates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.plain = new PlainPhrases(lexicon);
    this.nouns = new EnglishNouns(lexicon);
    this.words = new EnglishCase(lexicon);
    this.measures = new EnglishMeasures(lexicon, nouns);
    this.nounPhrases = new EnglishNounPredicates(lexicon, nouns);
  }

  /** Predicates in order; a modifier that follows a noun in the brief stays with it. */
  List<Predicate> of(FactSheet sheet, List<Statement> statements) {
    List<Predicate> predicates = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Predicate last = predicates.isEmpty() ? null : predicates.getLast();
      boolean follows =
          last != null
              && i > 0
              && statements.get(i - 1).group() == statement.group()
              && statements.get(i - 1).order() + 1 == statement.order();
      boolean measured =
          follows
              && statements.get(i - 1).kind() == FactKind.SIZE
              && statement.kind() == FactKind.SIZE
              && statement.shape() == Shape.MEASURE;
      if (last != null && measured && last.clause()) {
        predicates.set(predicates.size() - 1, measuredToo(sheet, last, statement));
      } else if (last != null && follows && attaches(statements.get(i - 1), statement)) {
        predicates.set(predicates.size() - 1, attach(last, statement));
      } else {
        predicates.add(predicate(sheet, statement));
      }
    }
    return predicates;
  }

  /** "The bottle is 6 cm wide" and "3.6 cm deep" share a sentence. */
  private Predicate measuredToo(FactSheet sheet, Predicate last, Statement statement) {
    boolean alike = last.words().contains(" is ") || last.words().contains(" are ");
    boolean listed = alike && statement.text().contains(" and ") && !last.words().contains(" and ");
    String verb = alike ? "" : sheet.plural() ? "are " : "is ";
    String before = alike ? last.words().replace(" and ", ", ") : last.words();
    return new Predicate(
        "",
        before + (listed ? ", " : " and ") + verb + words.lower(statement.text()),
        true,
        false,
        statement.group(),
        Sources.join(last.sources(), statement.sources()));
  }

  private boolean attaches(Statement before, Statement statement) {
    boolean modifier =
        statement.shape() == Shape.ADJECTIVE || statement.shape() == Shape.PARTICIPLE;
    String first = EnglishShapes.firstWord(statement.text());
    if (before.kind() == FactKind.MATERIAL && isChoiceOfColour(statement)) {
      return false;
    }
    boolean preposition = statement.shape() == Shape.PREPOSITION && JOINTS.contains(first);
    return switch (before.shape()) {
      case NOUN ->
          (modifier && describesNoun(statement) && !startsWithNo(before) && !isCounted(before))
              || (preposition && !isCounted(before));
      case PARTICIPLE, ADJECTIVE -> preposition;
      case PREPOSITION -> modifier || preposition;
      default -> false;
    };
  }

  /** "white or terracotta" is said of the product, not of its stuff. */
  private static boolean isChoiceOfColour(Statement statement) {
    return statement.kind() == FactKind.COLOUR && statement.text().contains(" or ");
  }

  /** "refillable" is said of the product, "cream outside and inside" of the noun before it. */
  private static boolean describesNoun(Statement statement) {
    boolean single = EnglishShapes.wordsOf(statement.text()).size() <= 2;
    boolean loose =
        statement.shape() == Shape.ADJECTIVE && (statement.kind() != FactKind.COLOUR || single);
    return statement.kind() != FactKind.QUANTITY && !loose;
  }

  /** "150 ml bottle, made with habanero": what follows a measure is said of the product. */
  private static boolean isCounted(Statement statement) {
    return Character.isDigit(statement.text().charAt(0));
  }

  private static boolean startsWithNo(Statement statement) {
    return EnglishShapes.firstWord(statement.text()).equals("no");
  }

  private Predicate attach(Predicate last, Statement statement) {
    return new Predicate(
        last.verb(),
        last.words() + ", " + words.lower(statement.text()),
        last.clause(),
        last.negated(),
        statement.group(),
        Sources.join(last.sources(), statement.sources()));
  }

  private Predicate predicate(FactSheet sheet, Statement statement) {
    String text = words.lower(statement.text());
    boolean scent =
        OF_SENSES.contains(statement.kind())
            && Category.isOfStuff(sheet.category().id())
            && (isColourList(text) || isChoiceOfColours(text) || PAIR.matcher(text).matches());
    if (scent && text.indexOf(' ') < 0) {
      return Predicate.of("comes in", text, statement);
    }
    if (scent) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
    if (SIZES_FROM.matcher(text).lookingAt()) {
      return Predicate.of("comes in", text, statement);
    }
    if (SIDES.matcher(text).lookingAt()) {
      return Predicate.of("measures", text, statement);
    }
    if (SIZES_RUN.matcher(text).lookingAt()) {
      return Predicate.clause(statement.text(), statement);
    }
    if (GOVERNED.contains(statement.shape())
        && (!plain.isPlain(statement.text())
            || AS_SAID.matcher(text).find()
            || (OF_PLACES.contains(statement.shape()) && OF_PLACE_OR_OTHER.matcher(text).find())
            || (statement.kind() != FactKind.INCLUDED && text.startsWith("the "))
            || (statement.shape() == Shape.NOUN && LABELLED.matcher(text).lookingAt()))) {
      return Predicate.clause(EnglishCase.capital(statement.text()), statement);
    }
    return switch (statement.shape()) {
      case VERB ->
          statement.kind() == FactKind.LIMIT
              ? Predicate.warning(text, statement)
              : Predicate.of("", text, statement);
      case ADJECTIVE ->
          isChoiceOfColours(text)
                  || (statement.kind() == FactKind.COLOUR
                      && text.contains(", ")
                      && !text.startsWith("available"))
                  || (isColourList(text) && isSeveral(text))
              ? Predicate.of("comes in", EnglishLists.withAnd(text), statement)
              : Predicate.of("is", text, statement);
      case PARTICIPLE ->
          lexicon.english().has("supplied", EnglishShapes.lastWord(text))
              ? nounPhrases.noun(sheet, text, statement)
              : Predicate.of("is", text, statement);
      case CLAUSE, IMPERATIVE, FRAGMENT -> Predicate.clause(statement.text(), statement);
      case NEGATION ->
          text.indexOf(':') < 0
              ? Predicate.denial(text, statement)
              : Predicate.clause(statement.text(), statement);
      case MEASURE -> measures.measure(sheet, text, statement);
      case NAMED_MEASURE -> measures.namedMeasure(text, statement);
      case PREPOSITION -> preposition(sheet, text, statement);
      case NOUN -> nounPhrases.noun(sheet, text, statement);
    };
  }

  private Predicate preposition(FactSheet sheet, String text, Statement statement) {
    String first = EnglishShapes.firstWord(text);
    String rest = text.substring(Math.min(text.length(), first.length())).strip();
    return switch (first) {
      case "for" ->
          statement.kind() == FactKind.USE || statement.kind() == FactKind.OCCASION
              ? Predicate.of("", "suits " + rest, statement)
              : Predicate.of("", "is " + text, statement);
      case "with" -> Predicate.of("has", had(sheet, rest), statement);
      case "about" -> Predicate.clause("You get " + text, statement);
      case "up" -> Predicate.of(text.contains(" charge") ? "lasts" : "has", text, statement);
      case "as" ->
          rest.startsWith("with ")
              ? Predicate.clause(EnglishCase.capital(text), statement)
              : Predicate.of("", "also works as " + rest, statement);
      case "in" ->
          statement.kind() == FactKind.USE
              ? Predicate.of("is at home", text, statement)
              : lexicon.endsInMaterial(rest)
                  ? Predicate.of("is made of", rest, statement)
                  : Predicate.of("comes", text, statement);
      case "without" -> Predicate.of("comes", "without " + lacking(rest), statement);
      case "from" ->
          OF_AGE.matcher(text).matches()
              ? Predicate.clause(EnglishCase.capital(text), statement)
              : text.matches("from \\d.*")
                  ? Predicate.of("", "ranges " + text, statement)
                  : Predicate.of("comes", text, statement);
      default -> Predicate.of("is", text, statement);
    };
  }

  /** What a cream or a tea has in it takes no article. */
  private String had(FactSheet sheet, String thing) {
    return sheet.number() == GrammaticalNumber.MASS && !nouns.isPart(thing)
        ? thing
        : nouns.indefinite(thing);
  }

  /** "a lid", but "synthetic fragrance". */
  private String lacking(String thing) {
    return lexicon.english().has("substance", nouns.head(thing)) ? thing : nouns.indefinite(thing);
  }

  private static boolean isSeveral(String colours) {
    return colours.matches(".*(?:,| and | or ).*");
  }

  /** "rust, sage or natural", where not each is a colour's name. */
  private boolean isChoiceOfColours(String text) {
    return text.contains(", ") && text.contains(" or ") && !lexicon.colours().find(text).isEmpty();
  }

  private boolean isColourList(String text) {
    String rest = text;
    for (var hit : lexicon.colours().find(text).reversed()) {
      rest = rest.substring(0, hit.start()) + rest.substring(hit.end());
    }
    return !rest.equals(text)
        && EnglishShapes.wordsOf(rest).stream().allMatch(w -> w.equals("and") || w.equals("or"));
  }
}
