package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns segments into facts. Ids beginning with {@code f} are clauses that say something by
 * themselves; ids beginning with {@code t} are terms inside them (a material, a colour, a measure).
 */
final class FactCollector {
  private static final Set<FactKind> MASSES = EnumSet.of(FactKind.WEIGHT, FactKind.CAPACITY);

  /** "This is my", before "candle". */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?i)(?:(?:(?:this|these|it|here|they) (?:is|are)|(?:here|it)['’]s|they['’]re) (?:an?|the|my|our|some)|(?:my|our)) (?:(?:brand )?new )?");

  /** "The Tindra is a folding stove". */
  private static final Pattern SAID_OF_MAKER = Pattern.compile(",? (?:is|are|an?|comes?|has) ");

  private static final Pattern SENTENCE_END = Pattern.compile("[\\n。；;!！?？]|\\.\\s");

  /** In clauses of these kinds a colour or material word usually means something else. */
  private static final Set<FactKind> OF_OTHER_THINGS =
      EnumSet.of(
          FactKind.SENSORY,
          FactKind.CARE,
          FactKind.PRICE_CLASS,
          FactKind.AUDIENCE,
          FactKind.OCCASION,
          FactKind.USE,
          FactKind.INCLUDED,
          FactKind.LIMIT);

  private static final Pattern CHOICE =
      Pattern.compile("\\bin (?:[\\p{L} -]+, )*[\\p{L} -]+,? (?:and|or) [\\p{L} -]+$");

  private final OwnMaterials ownMaterials = new OwnMaterials();
  private final Lexicon lexicon;
  private final FactKinds kinds;
  private final Language language;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> seenTerms = new HashSet<>();
  private int clauses;
  private int terms;

  FactCollector(Lexicon lexicon, FactKinds kinds, Language language) {
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.language = language;
  }

  List<Fact> collect(BriefText brief, List<Segment> segments, Naming naming) {
    addNaming(brief, naming);
    Set<String> said = new HashSet<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment =
          i == naming.segment() || holdsMaker(brief, segments.get(i), naming)
              ? restOf(brief, segments.get(i), naming)
              : segments.get(i);
      boolean named = segment.text().equals(naming.name()) || isMaker(segment, naming);
      if (i != naming.segment() && (named || isIntroduction(segment, naming))) {
        continue;
      }
      if (segment.label() == FactKind.NAME && repeatsName(segment, naming)) {
        int comma = segment.text().indexOf(',');
        if (comma < 0) {
          continue;
        }
        String rest = Tidying.tidy(segment.text().substring(comma + 1));
        segment =
            new Segment(
                segment.end() - rest.length(), segment.end(), rest, segment.sentence(), null);
      }
      Optional<FactKind> labelled = saidWithLabel(segment, i == naming.segment());
      if (labelled.isPresent()) {
        segment = withLabel(brief, segment, labelled.get());
      }
      if (segment.text().isEmpty()) {
        continue;
      }
      FactKind kind =
          segment.label() != null && segment.label() != FactKind.NAME
              ? measured(segment)
              : kinds.of(segment.text(), language);
      if (said.add(segment.text().toLowerCase(Locale.ROOT))) {
        facts.add(new Fact("f" + ++clauses, kind, segment.text(), segment.start(), segment.end()));
      }
      addTerms(brief.words(), segment.start(), segment.end(), kind);
    }
    return List.copyOf(facts);
  }

  /** "This is my candle" says no more than the name. */
  private static boolean isIntroduction(Segment segment, Naming naming) {
    Matcher introduced = INTRODUCED.matcher(segment.text());
    return introduced.lookingAt()
        && segment.text().substring(introduced.end()).equalsIgnoreCase(naming.name());
  }

  /** 松间, in front of 手工粗陶盖碗. */
  private static boolean isMaker(Segment segment, Naming naming) {
    return naming.brand() != null
        && segment.start() == naming.brandStart()
        && segment.end() == naming.brandEnd();
  }

  /** A net content may be a weight or a volume, and so may a "size". */
  private FactKind measured(Segment segment) {
    FactKind label = java.util.Objects.requireNonNull(segment.label());
    FactKind told = Measures.kindOf(segment.text(), lexicon).orElse(label);
    boolean heavy = label == FactKind.SIZE && MASSES.contains(told);
    return label == FactKind.WEIGHT || heavy ? told : label;
  }

  private void addNaming(BriefText brief, Naming naming) {
    if (!naming.name().isEmpty()) {
      facts.add(new Fact("name", FactKind.NAME, naming.name(), naming.start(), naming.end()));
      addTerms(brief.words(), naming.start(), naming.end(), FactKind.NAME);
    }
    String brand = naming.brand();
    if (brand != null) {
      facts.add(new Fact("brand", FactKind.BRAND, brand, naming.brandStart(), naming.brandEnd()));
    }
    if (naming.product() != null) {
      String words = brief.words().toLowerCase(Locale.ROOT);
      int before = words.lastIndexOf(naming.noun(), naming.end());
      int at = before >= 0 ? before : words.indexOf(naming.noun(), naming.end());
      if (at >= 0) {
        facts.add(
            new Fact(
                "category", FactKind.CATEGORY, naming.noun(), at, at + naming.noun().length()));
      }
    }
  }

  /** "Product: chilli jam, 220 g jar" under "Smoked Chilli Jam". */
  private static boolean repeatsName(Segment segment, Naming naming) {
    String again = segment.text().split(",", 2)[0].toLowerCase(Locale.ROOT);
    String name = naming.name().toLowerCase(Locale.ROOT);
    return segment.start() >= naming.end() && name.endsWith(again) && again.length() > 2;
  }

  /** "one phone and two gels" are what fits in, and no capacity. */
  private boolean holds(String text) {
    return Measures.find(text, lexicon).stream()
        .anyMatch(measure -> measure.kind() == FactKind.CAPACITY);
  }

  private boolean isMeasure(String text) {
    List<Measures.Measure> measures = Measures.find(text, lexicon);
    return language != Language.EN
        || (!measures.isEmpty() && measures.getLast().end() == text.length());
  }

  /** The kind of a fact that says too little without its label: "Model: TN-20", "Scent: fig". */
  private Optional<FactKind> saidWithLabel(Segment segment, boolean named) {
    FactKind label = segment.label();
    if (label == null) {
      return Optional.empty();
    }
    boolean english = language == Language.EN;
    return switch (label) {
      case NAME -> named ? Optional.empty() : Optional.of(FactKind.FEATURE);
      case DURATION -> isMeasure(segment.text()) ? Optional.empty() : Optional.of(label);
      case WEIGHT ->
          Measures.find(segment.text(), lexicon).isEmpty() ? Optional.of(label) : Optional.empty();
      case AUDIENCE ->
          english && !isPeople(segment.text()) ? Optional.of(FactKind.USE) : Optional.empty();
      case USE -> isListOfUses(segment.text()) ? Optional.of(label) : Optional.empty();
      case SENSORY, ORIGIN -> english ? Optional.of(label) : Optional.empty();
      case CAPACITY -> english && !holds(segment.text()) ? Optional.of(label) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "prams, car journeys and the floor", but not "as a desk, in the hall". */
  private boolean isListOfUses(String text) {
    String first = EnglishShapes.firstWord(text);
    return language == Language.EN
        && text.indexOf(',') > 0
        && !first.endsWith("ing")
        && !lexicon.english().has("preposition", first)
        && !lexicon.english().has("imperative", first);
  }

  private boolean isPeople(String text) {
    return lexicon.products().find(text).isEmpty() && !lexicon.english().anyIn("no_person", text);
  }

  private static Segment withLabel(BriefText brief, Segment segment, FactKind kind) {
    int sentence = sentenceStart(brief.words(), segment.start());
    String text = Tidying.tidy(brief.words().substring(sentence, segment.end()));
    int start = text.isEmpty() ? segment.start() : brief.words().indexOf(text.charAt(0), sentence);
    return new Segment(start, segment.end(), text, segment.sentence(), kind);
  }

  /** Behind the last line end or full stop before a place in the words. */
  private static int sentenceStart(String words, int at) {
    Matcher end = SENTENCE_END.matcher(words).region(0, at);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  /** Whether the maker's name stands in the segment, behind the product's, and says no more. */
  private static boolean holdsMaker(BriefText brief, Segment segment, Naming naming) {
    return naming.brand() != null
        && !SAID_OF_MAKER.matcher(brief.words().substring(naming.brandEnd())).lookingAt()
        && naming.brandStart() >= naming.end()
        && segment.start() <= naming.brandStart()
        && naming.brandEnd() <= segment.end();
  }

  /** What the segment says after the name: "in tan full-grain leather". */
  private Segment restOf(BriefText brief, Segment segment, Naming naming) {
    int end = Math.max(naming.end(), naming.brandEnd());
    String rest =
        end >= segment.end() ? "" : Tidying.tidy(brief.words().substring(end, segment.end()));
    int start = segment.end();
    if (!rest.isEmpty()) {
      start = Math.max(end, brief.words().indexOf(rest.charAt(0), end));
    }
    return new Segment(start, segment.end(), rest, segment.sentence(), null);
  }

  private void addTerms(String words, int start, int end, FactKind inside) {
    String region = words.substring(start, end);
    if (!OF_OTHER_THINGS.contains(inside)) {
      List<TermFinder.Hit> products = lexicon.products().find(region);
      List<TermFinder.Hit> materials =
          lexicon.materials().find(region).stream()
              .filter(hit -> inside != FactKind.COLOUR && !isChosenColour(region, hit))
              .filter(hit -> ownMaterials.isOne(region, hit, inside, language))
              .toList();
      materials.forEach(hit -> addTerm(FactKind.MATERIAL, region, hit.start(), hit.end(), start));
      lexicon.colours().find(region).stream()
          .filter(hit -> products.stream().noneMatch(hit::within))
          .filter(hit -> lexicon.known().find(region).stream().noneMatch(hit::within))
          .filter(
              hit ->
                  materials.stream().noneMatch(m -> m.start() < hit.end() && hit.start() < m.end()))
          .forEach(hit -> addTerm(FactKind.COLOUR, region, hit.start(), hit.end(), start));
    }
    for (Measures.Measure measure : Measures.find(region, lexicon)) {
      if (measure.kind() == FactKind.MATERIAL) {
        continue;
      }
      addTerm(measure.kind(), region, measure.start(), measure.end(), start);
    }
  }

  /** "three bibs in oat, sage and terracotta": a stuff among the colours to choose from is one. */
  private boolean isChosenColour(String region, TermFinder.Hit stuff) {
    Matcher choice = CHOICE.matcher(region);
    return choice.find()
        && choice.start() < stuff.start()
        && lexicon.colours().find(region).stream()
            .filter(colour -> colour.start() > choice.start())
            .anyMatch(colour -> colour.end() <= stuff.start() || stuff.end() <= colour.start());
  }

  private void addTerm(FactKind kind, String region, int start, int end, int offset) {
    String text = region.substring(start, end).strip();
    if (seenTerms.add(kind + text.toLowerCase(Locale.ROOT))) {
      facts.add(new Fact("t" + ++terms, kind, text, offset + start, offset + end));
    }
  }
}
