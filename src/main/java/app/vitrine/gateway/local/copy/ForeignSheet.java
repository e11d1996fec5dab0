package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Concept;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Measures;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Shape;
import app.vitrine.gateway.local.language.TermFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in another language than the brief's: only what the lexicon knows for certain. Free text
 * is left out rather than guessed at.
 */
final class ForeignSheet {
  private static final Set<FactKind> MEASURED =
      EnumSet.of(FactKind.SIZE, FactKind.WEIGHT, FactKind.CAPACITY);
  private static final Set<FactKind> WITHOUT_TERMS =
      EnumSet.of(
          FactKind.SENSORY,
          FactKind.CARE,
          FactKind.LIMIT,
          FactKind.PRICE_CLASS,
          FactKind.AUDIENCE,
          FactKind.OCCASION,
          FactKind.USE);

  private final Lexicon lexicon;
  private final EnglishShapes shapes;

  ForeignSheet(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
  }

  FactSheet sheet(BriefReading brief, Language language, List<Fact> clauses) {
    List<Statement> statements = new ArrayList<>();
    List<TermFinder.Hit> hits = lexicon.products().find(brief.productName());
    Concept product = hits.isEmpty() ? null : hits.getLast().concept();
    boolean packed = product != null && lexicon.number(product) == GrammaticalNumber.MASS;
    if (!packed) {
      // Of tea or perfume the brief's materials and colours are mostly those of the packing.
      addTerms(statements, brief, language, FactKind.MATERIAL, lexicon.materials(), "materials");
      addTerms(statements, brief, language, FactKind.COLOUR, lexicon.colours(), "colours");
    }
    addKnown(statements, clauses, brief, language);
    addMeasures(statements, clauses, language);
    addUses(statements, clauses, language);
    String noun = product == null ? general(language) : shortNoun(product.say(language), language);
    String name = name(brief, product, language);
    return new FactSheet(
        language,
        name,
        noun,
        product == null ? GrammaticalNumber.COUNT : lexicon.number(product),
        language == Language.ZH ? SheetMaker.CLASSIFIER : "",
        lexicon.category(brief.category()),
        SheetMaker.nameSources(brief.facts()),
        statements,
        statements.stream().filter(s -> s.kind() == FactKind.CAPACITY).limit(1).toList(),
        brief.brand() == null ? List.of(noun) : List.of(brief.brand(), noun));
  }

  private static String shortNoun(String noun, Language language) {
    return language != Language.EN || noun.contains(" de ")
        ? noun
        : noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static String general(Language language) {
    return switch (language) {
      case EN -> "product";
      case ZH -> "产品";
      case JA -> "商品";
    };
  }

  private String name(BriefReading brief, @Nullable Concept product, Language language) {
    String brand = brief.brand() == null ? "" : brief.brand();
    if (product == null) {
      String own =
          Scripts.isLatin(brief.productName()) && !brief.productName().isBlank()
              ? brief.productName()
              : general(language);
      return (brand + " " + own).strip();
    }
    String noun = product.say(language);
    Set<String> words = new LinkedHashSet<>();
    for (TermFinder finder :
        List.of(lexicon.colours(), lexicon.known(), lexicon.materials(), lexicon.uses())) {
      String rest = brief.productName();
      for (TermFinder.Hit hit : finder.find(rest)) {
        String word = hit.concept().say(language);
        boolean isNounItself =
            lexicon.products().find(rest.substring(hit.start(), hit.end())).size() > 0;
        boolean inside =
            finder == lexicon.colours()
                && lexicon.products().find(rest).stream().anyMatch(hit::within);
        boolean inNoun = inside || noun.contains(word) || word.contains(noun) || isNounItself;
        boolean adjective =
            language != Language.EN
                || (shapes.of(word) != Shape.VERB && !word.contains(" "))
                || finder == lexicon.colours();
        if (!inNoun && adjective) {
          words.add(
              language == Language.EN && finder == lexicon.uses()
                  ? word.replace("the ", "")
                  : word);
        }
      }
    }
    words.add(noun);
    String joined = String.join(language == Language.EN ? " " : "", words);
    return (brand.isEmpty() ? "" : brand + " ") + joined;
  }

  private void addTerms(
      List<Statement> statements,
      BriefReading brief,
      Language language,
      FactKind kind,
      TermFinder finder,
      String key) {
    Map<Concept, Source> found = new LinkedHashMap<>();
    for (Fact fact : brief.facts()) {
      if (fact.kind() == kind && fact.id().startsWith("t")) {
        finder
            .find(fact.text())
            .forEach(hit -> found.putIfAbsent(hit.concept(), SheetMaker.source(fact)));
      }
    }
    if (found.isEmpty()) {
      return;
    }
    List<String> words =
        found.keySet().stream().map(concept -> concept.say(language)).distinct().toList();
    add(
        statements,
        kind,
        Phrases.listed(key, words, language),
        List.copyOf(found.values()),
        Shape.CLAUSE);
  }

  private void addKnown(
      List<Statement> statements, List<Fact> clauses, BriefReading brief, Language language) {
    Set<String> said = new LinkedHashSet<>();
    lexicon.known().find(brief.productName()).forEach(hit -> said.add(hit.concept().id()));
    for (Fact fact : clauses) {
      for (TermFinder.Hit hit : lexicon.known().find(fact.text())) {
        boolean limit = hit.concept().extra().equals(FactKind.LIMIT.name());
        boolean denied =
            !limit && (fact.kind() == FactKind.LIMIT || Negations.before(fact.text(), hit.start()));
        if (denied) {
          continue;
        }
        if (said.add(hit.concept().id())
            && !hit.concept().forms().getOrDefault(language, List.of()).isEmpty()) {
          String text = hit.concept().say(language);
          add(
              statements,
              FactKind.valueOf(hit.concept().extra()),
              text,
              List.of(SheetMaker.source(fact)),
              shape(text, language));
        }
      }
    }
  }

  private Shape shape(String text, Language language) {
    return language == Language.EN ? shapes.of(text) : Shape.CLAUSE;
  }

  private void addMeasures(List<Statement> statements, List<Fact> clauses, Language language) {
    for (Fact fact : clauses) {
      for (Measures.Measure measure : Measures.find(fact.text(), lexicon)) {
        if (fact.kind() != measure.kind() || !MEASURED.contains(fact.kind())) {
          continue;
        }
        String text = measured(fact, measure, language);
        boolean unclear =
            fact.kind() == FactKind.SIZE && text.matches("[約约]?\\d[\\d.,]*\\s?\\p{L}+");
        if (unclear) {
          continue;
        }
        add(
            statements,
            measure.kind(),
            text,
            List.of(SheetMaker.source(fact)),
            shape(text, language));
      }
    }
  }

  private String measured(Fact fact, Measures.Measure measure, Language language) {
    String number = measure.value().replaceAll("^[^\\d]+", "");
    boolean about = !Character.isDigit(measure.value().charAt(0));
    String unit = measure.unit().say(language);
    String value = Phrases.value(number, unit, about, language);
    String dimension = "";
    int nearest = Integer.MAX_VALUE;
    for (TermFinder.Hit hit : lexicon.dimensionWords().find(fact.text())) {
      int distance =
          Math.min(Math.abs(hit.start() - measure.end()), Math.abs(measure.start() - hit.end()));
      if (distance < nearest) {
        nearest = distance;
        dimension = hit.concept().id();
      }
    }
    if (dimension.isEmpty() && measure.kind() == FactKind.WEIGHT) {
      dimension = "weight";
    }
    if ((measure.kind() == FactKind.WEIGHT && language == Language.EN) || dimension.isEmpty()) {
      return value;
    }
    return lexicon
        .dimensions()
        .byId(dimension)
        .map(form -> form.say(language).replace("{v}", value))
        .orElse(value);
  }

  private void addUses(List<Statement> statements, List<Fact> clauses, Language language) {
    for (FactKind kind : List.of(FactKind.USE, FactKind.AUDIENCE, FactKind.OCCASION)) {
      Set<String> words = new LinkedHashSet<>();
      Set<Source> sources = new LinkedHashSet<>();
      boolean gift = false;
      for (Fact fact : clauses) {
        if (!WITHOUT_TERMS.contains(fact.kind())
            || fact.kind() == FactKind.SENSORY
            || fact.kind() == FactKind.PRICE_CLASS
            || fact.kind() == FactKind.LIMIT) {
          continue;
        }
        for (TermFinder.Hit hit : lexicon.uses().find(fact.text())) {
          if (hit.concept().extra().equals(kind.name())) {
            if (hit.concept().id().equals("gift")) {
              gift = true;
            } else {
              words.add(hit.concept().say(language));
            }
            sources.add(SheetMaker.source(fact));
          }
        }
      }
      if (gift || !words.isEmpty()) {
        String key = words.isEmpty() ? "gift" : "for";
        String text = Phrases.listed(key, List.copyOf(words), language);
        add(statements, kind, text, List.copyOf(sources), shape(text, language));
      }
    }
  }

  private static void add(
      List<Statement> statements, FactKind kind, String text, List<Source> sources, Shape shape) {
    int group = kind.ordinal();
    statements.add(new Statement(text, kind, shape, group, statements.size() * 2, sources));
  }
}
