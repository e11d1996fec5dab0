package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Measures;
import java.util.Set;
import java.util.regex.Pattern;

/** What English says of a number with its unit. */
final class EnglishMeasures {
  private static final Set<String> HOLDING =
      Set.of("drinkware", "kitchenware", "bags", "pet", "sports");

  /** Where a ring may well be 2 mm thick. */
  private static final String JEWELLERY = "jewellery";

  /** So thin is what a thing is made of, and not the thing. */
  private static final Pattern THIN = Pattern.compile("[0-3](?:\\.\\d+)? ?mm thick");

  private final Lexicon lexicon;
  private final EnglishNouns nouns;

  EnglishMeasures(Lexicon lexicon, EnglishNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** "weighs 150 g", "holds 380 ml", "is 8 cm high". */
  Predicate measure(FactSheet sheet, String text, Statement statement) {
    boolean dimension =
        !lexicon.dimensionWords().find(text).isEmpty()
            || text.contains(" at ")
            || text.contains(" in diameter");
    if (THIN.matcher(text).matches() && !sheet.category().id().equals(JEWELLERY)) {
      return Predicate.clause("The material is " + text, statement);
    }
    if (dimension) {
      return Predicate.of("is", text, statement);
    }
    boolean mass = sheet.number() == GrammaticalNumber.MASS;
    return switch (statement.kind()) {
      case WEIGHT ->
          mass
              ? Predicate.of(
                  "comes in",
                  nouns.article(text.split("[ .,]", 2)[0]) + " " + text + " size",
                  statement)
              : Predicate.of("weighs", text, statement);
      case CAPACITY ->
          HOLDING.contains(sheet.category().id())
              ? Predicate.of("holds", text, statement)
              : Predicate.of(
                  "comes in",
                  nouns.article(text.split("[ .,]", 2)[0]) + " " + text + " size",
                  statement);
      case SIZE -> Predicate.of("measures", text, statement);
      case DURATION -> Predicate.of("lasts", text, statement);
      case TECHNOLOGY -> Predicate.of("is rated at", text, statement);
      default -> Predicate.of("comes with", text, statement);
    };
  }

  /** Batteries last and handles weigh; only sizes are measured. */
  private String ofKind(String text, boolean plural, String measured) {
    return switch (Measures.find(text, lexicon).getFirst().kind()) {
      case DURATION -> plural ? "last" : "lasts";
      case WEIGHT -> plural ? "weigh" : "weighs";
      case CAPACITY -> plural ? "hold" : "holds";
      case TECHNOLOGY -> plural ? "have" : "has";
      default -> measured;
    };
  }

  /** "The jar is 7.9 cm wide": a measure with the name of the part. */
  Predicate namedMeasure(String text, Statement statement) {
    if (text.startsWith("sizes ")) {
      return Predicate.of("comes in", text, statement);
    }
    if (text.contains(":") || text.matches("[^\\d]*,[^\\d]*\\d.*")) {
      return Predicate.clause(EnglishCase.capital(text), statement);
    }
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
      return Predicate.clause(EnglishCase.capital(name) + ", {it} measures " + rest, statement);
    }
    boolean dimensioned = !lexicon.dimensionWords().find(text.substring(digit)).isEmpty();
    String verb =
        nouns.isPlural(name) ? dimensioned ? "are" : "measure" : dimensioned ? "is" : "measures";
    String plain = name.startsWith("the ") ? name : "the " + name;
    return Predicate.clause(
        EnglishCase.capital(plain)
            + " "
            + (lexicon.dimensionWords().find(name).isEmpty()
                    && !lexicon.english().has("figure_name", EnglishShapes.lastWord(name))
                ? ofKind(text, nouns.isPlural(name), verb)
                : "is")
            + " "
            + rest,
        statement);
  }
}
