package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns English statements into predicates ("has a steel body") or whole clauses. */
final class EnglishPredicates {
  private static final Set<String> HOLDING =
      Set.of("drinkware", "kitchenware", "bags", "pet", "sports");

  private final Lexicon lexicon;
  private final EnglishNouns nouns;

  /**
   * A piece of a sentence.
   *
   * @param verb "is", "has", …; empty for a predicate with its own verb or a clause
   * @param clause whether it has its own subject
   */
  record Predicate(
      String verb, String words, boolean clause, boolean negated, int group, List<Source> sources) {
    String text() {
      return verb.isEmpty() ? words : verb + " " + words;
    }
  }

  EnglishPredicates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new EnglishNouns(lexicon);
  }

  EnglishNouns nouns() {
    return nouns;
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
    String verb = alike ? "" : sheet.plural() ? "are " : "is ";
    String before = alike ? last.words().replace(" and ", ", ") : last.words();
    return new Predicate(
        "",
        before + " and " + verb + lower(statement.text()),
        true,
        false,
        statement.group(),
        Sources.join(last.sources(), statement.sources()));
  }

  private boolean attaches(Statement before, Statement statement) {
    boolean modifier =
        statement.shape() == Shape.ADJECTIVE || statement.shape() == Shape.PARTICIPLE;
    String first = firstWord(statement.text());
    boolean preposition =
        statement.shape() == Shape.PREPOSITION && Set.of("with", "in", "at", "on").contains(first);
    return switch (before.shape()) {
      case NOUN -> (modifier && describesNoun(statement) && !startsWithNo(before)) || preposition;
      case PARTICIPLE, ADJECTIVE -> preposition;
      case PREPOSITION -> modifier || preposition;
      default -> false;
    };
  }

  /** "refillable" is said of the product, "cream outside and inside" of the noun before it. */
  private static boolean describesNoun(Statement statement) {
    boolean loose = statement.shape() == Shape.ADJECTIVE && statement.kind() != FactKind.COLOUR;
    return statement.kind() != FactKind.QUANTITY && !loose;
  }

  private static boolean startsWithNo(Statement statement) {
    return firstWord(statement.text()).equals("no");
  }

  private Predicate attach(Predicate last, Statement statement) {
    return new Predicate(
        last.verb(),
        last.words() + ", " + lower(statement.text()),
        last.clause(),
        last.negated(),
        statement.group(),
        Sources.join(last.sources(), statement.sources()));
  }

  private Predicate predicate(FactSheet sheet, Statement statement) {
    String text = lower(statement.text());
    return switch (statement.shape()) {
      case VERB -> make("", text, statement);
      case ADJECTIVE ->
          isColourList(text)
              ? make("comes in", withAnd(text), statement)
              : make("is", text, statement);
      case PARTICIPLE -> make("is", text, statement);
      case CLAUSE, IMPERATIVE -> clause(statement.text(), statement);
      case NEGATION ->
          new Predicate("is", text, false, true, statement.group(), statement.sources());
      case MEASURE -> measure(sheet, text, statement);
      case NAMED_MEASURE -> namedMeasure(text, statement);
      case PREPOSITION -> preposition(text, statement);
      case NOUN -> noun(sheet, text, statement);
    };
  }

  private static Predicate make(String verb, String words, Statement statement) {
    return new Predicate(verb, words, false, false, statement.group(), statement.sources());
  }

  private static Predicate clause(String words, Statement statement) {
    return new Predicate("", words, true, false, statement.group(), statement.sources());
  }

  private Predicate measure(FactSheet sheet, String text, Statement statement) {
    boolean dimension =
        !lexicon.dimensionWords().find(text).isEmpty()
            || text.contains(" at ")
            || text.contains(" in diameter");
    if (dimension) {
      return make("is", text, statement);
    }
    boolean mass = sheet.number() == GrammaticalNumber.MASS;
    return switch (statement.kind()) {
      case WEIGHT ->
          mass
              ? make("comes in", "a " + text + " size", statement)
              : make("weighs", text, statement);
      case CAPACITY ->
          HOLDING.contains(sheet.category().id())
              ? make("holds", text, statement)
              : make("comes in", "a " + text + " size", statement);
      case SIZE -> make("measures", text, statement);
      case DURATION -> make("lasts", text, statement);
      default -> make("comes with", text, statement);
    };
  }

  private Predicate namedMeasure(String text, Statement statement) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String name = text.substring(0, digit).replaceAll("[:\\s]+$", "").strip();
    String about = "";
    if (name.endsWith(" about") || name.endsWith(" approx.")) {
      about = "about ";
      name = name.substring(0, name.lastIndexOf(' ')).strip();
    }
    String rest = about + text.substring(digit);
    if (name.endsWith("ed") || name.equals("open") || name.equals("folded")) {
      return clause(capital(name) + ", {it} measures " + rest, statement);
    }
    boolean dimensioned = !lexicon.dimensionWords().find(text.substring(digit)).isEmpty();
    String verb =
        nouns.isPlural(name) ? dimensioned ? "are" : "measure" : dimensioned ? "is" : "measures";
    String plain = name.startsWith("the ") ? name : "the " + name;
    return clause(
        capital(plain)
            + " "
            + (lexicon.dimensionWords().find(name).isEmpty() ? verb : "is")
            + " "
            + rest,
        statement);
  }

  private Predicate preposition(String text, Statement statement) {
    String first = firstWord(text);
    String rest = text.substring(Math.min(text.length(), first.length())).strip();
    return switch (first) {
      case "for" ->
          statement.kind() == FactKind.USE || statement.kind() == FactKind.OCCASION
              ? make("", "suits " + rest, statement)
              : make("", "is " + text, statement);
      case "with" -> make("has", nouns.indefinite(rest), statement);
      case "as" -> make("", "also works as " + rest, statement);
      case "in" ->
          statement.kind() == FactKind.USE
              ? make("is at home", text, statement)
              : make("comes", text, statement);
      case "from", "without" -> make("comes", text, statement);
      default -> make("is", text, statement);
    };
  }

  private Predicate noun(FactSheet sheet, String text, Statement statement) {
    String head = nouns.head(text);
    if (text.startsWith("no ")) {
      return clause(
          "There " + (nouns.isPlural(text) && !text.contains(" and ") ? "are " : "is ") + text,
          statement);
    }
    if (text.endsWith(" included")) {
      String thing = text.substring(0, text.length() - " included".length());
      return nouns.isMass(thing)
          ? clause(capital(thing) + " is included", statement)
          : make("comes with", nouns.indefinite(thing), statement);
    }
    if (isProductWord(sheet, head)) {
      return productPhrase(text, head, statement);
    }
    boolean startsWithNumber = !text.isEmpty() && Character.isDigit(text.charAt(0));
    if ((statement.kind() == FactKind.WEIGHT && startsWithNumber)
        || statement.kind() == FactKind.QUANTITY) {
      return make("comes as", nouns.indefinite(text), statement);
    }
    if (statement.kind() == FactKind.SIZE) {
      return make("comes in", text, statement);
    }
    if (statement.kind() == FactKind.ORIGIN) {
      return make("is made from", text, statement);
    }
    boolean material =
        nouns.isMass(text) && !lexicon.materials().find(text).isEmpty() && text.indexOf(head) < 40;
    if (sheet.number() == GrammaticalNumber.MASS) {
      boolean packing = material || lexicon.english().has("container", head);
      return make(packing ? "comes in" : "has", nouns.indefinite(text), statement);
    }
    if (material && statement.kind() == FactKind.MATERIAL && headIsMaterial(text, head)) {
      return make("is made of", text, statement);
    }
    return make("has", nouns.indefinite(text), statement);
  }

  private boolean headIsMaterial(String text, String head) {
    String start = text.substring(0, text.indexOf(head) + head.length());
    return lexicon.materials().find(start).stream().anyMatch(hit -> hit.end() == start.length());
  }

  private Predicate productPhrase(String text, String head, Statement statement) {
    boolean ends = text.endsWith(head);
    boolean determined = text.startsWith("a ") || text.startsWith("an ") || text.startsWith("the ");
    if (ends && !determined && text.length() > head.length() + 1) {
      return make("is", text.substring(0, text.length() - head.length()).strip(), statement);
    }
    return make("", "is " + nouns.indefinite(text), statement);
  }

  private static String withAnd(String list) {
    int comma = list.lastIndexOf(", ");
    return comma < 0 || list.contains(" and ") || list.contains(" or ")
        ? list
        : list.substring(0, comma) + " and " + list.substring(comma + 2);
  }

  private boolean isColourList(String text) {
    String rest = text;
    for (var hit : lexicon.colours().find(text).reversed()) {
      rest = rest.substring(0, hit.start()) + rest.substring(hit.end());
    }
    return !rest.equals(text)
        && EnglishShapes.wordsOf(rest).stream().allMatch(w -> w.equals("and") || w.equals("or"));
  }

  private boolean isProductWord(FactSheet sheet, String head) {
    return !head.isEmpty()
        && (head.equals(sheet.noun())
            || lexicon.products().find(head).stream()
                .anyMatch(hit -> hit.concept().equals(productOf(sheet))));
  }

  private @Nullable Object productOf(FactSheet sheet) {
    var hits = lexicon.products().find(sheet.name());
    return hits.isEmpty() ? null : hits.getLast().concept();
  }

  private static String firstWord(String text) {
    List<String> words = EnglishShapes.wordsOf(text);
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** Lower-cases the first letter unless the word is a name or an abbreviation. */
  String lower(String text) {
    if (text.isEmpty()
        || (text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ')) {
      return text;
    }
    String first = text.split("[ ,]", 2)[0];
    boolean name =
        lexicon.english().has("proper_keep", first)
            || first.equals("I")
            || first.matches(".*\\p{Ll}\\p{Lu}.*")
            || (lexicon.english().has("mass", first) && first.equals("Bluetooth"));
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
