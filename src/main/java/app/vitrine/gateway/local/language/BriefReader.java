package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a brief: every fact with the exact characters it rests on, and what follows from them. */
public final class BriefReader {
  private static final String PETS = "pet";

  private static final String BABY = "baby";

  /** What is a baby's where its name says so; a baby's lotion stays a lotion. */
  private static final Set<String> OF_BABIES =
      Set.of("sports", "apparel", "home_textile", "bags", "home_decor", "furniture", "kitchenware");

  private static final String FOOD = "food";

  /** Of a named thing that no list knows; other things in its brief say nothing of it. */
  private static final String GENERAL = "general";

  private static final int KEY_FEATURES = 6;
  private static final int FEATURE_LENGTH_LATIN = 56;
  private static final int FEATURE_LENGTH_CJK = 20;

  /** How much a kind of fact tells a buyer, for ordering key features. */
  private static final List<FactKind> STRENGTH =
      List.of(
          FactKind.TECHNOLOGY,
          FactKind.MAKING,
          FactKind.MATERIAL,
          FactKind.FEATURE,
          FactKind.SENSORY,
          FactKind.DURATION,
          FactKind.USE,
          FactKind.ORIGIN,
          FactKind.CAPACITY,
          FactKind.COLOUR,
          FactKind.INCLUDED);

  private final Lexicon lexicon;
  private final BriefClauses clauses;
  private final FactKinds kinds;
  private final ProductNames names;
  private final Trades trades;
  private final Keywords keywords;
  private final BiFunction<String, String, VideoStyle> styleOf;

  /**
   * A reader.
   *
   * @param clauses shared with the writer, which asks for the same brief again
   * @param styleOf the film style for a category id and the brief's words
   */
  public BriefReader(
      Lexicon lexicon, BriefClauses clauses, BiFunction<String, String, VideoStyle> styleOf) {
    this.lexicon = lexicon;
    this.kinds = new FactKinds(lexicon);
    this.names = new ProductNames(lexicon, new EnglishShapes(lexicon));
    this.clauses = clauses;
    this.trades = new Trades(lexicon);
    this.keywords = new Keywords(lexicon);
    this.styleOf = styleOf;
  }

  /**
   * Reads a brief; odd text gives few facts, never an error.
   *
   * @param language null to notice it
   */
  public BriefReading read(String background, @Nullable Language language) {
    BriefClauses.Read read = clauses.read(background, language);
    BriefText brief = read.brief();
    Language spoken = read.language();
    List<Segment> segments = read.told();
    Naming naming = named(brief, segments, read.all(), spoken);
    String category = category(naming, brief, spoken);
    List<Fact> facts = new FactCollector(lexicon, kinds, spoken).collect(brief, segments, naming);
    return new BriefReading(
        spoken,
        naming.name(),
        naming.brand(),
        category,
        materials(facts, category),
        keyFeatures(facts, spoken),
        keywords.of(brief.words(), naming.name(), spoken),
        styleOf.apply(category, brief.words().toLowerCase(Locale.ROOT)),
        facts);
  }

  /** The name; where no statement has one, a question may: "could you write about my blanket?" */
  private Naming named(
      BriefText brief, List<Segment> segments, List<Segment> all, Language language) {
    Naming naming = names.find(brief, segments, language);
    if (naming.product() != null || segments.size() == all.size()) {
      return naming;
    }
    Naming asked = names.find(brief, all, language);
    boolean index = asked.segment() >= 0;
    return asked.product() == null || index ? naming : asked;
  }

  private String category(Naming naming, BriefText brief, Language language) {
    Concept product = naming.product();
    if ((lexicon.of(language).anyIn("pet_name", naming.name())
            || lexicon.of(language).anyIn("pet_audience", brief.words()))
        && !lexicon.of(language).anyIn("no_pet_name", naming.name())) {
      return PETS;
    }
    if (lexicon.english().anyIn("baby_name", naming.name())
        && product != null
        && OF_BABIES.contains(product.extra())) {
      return BABY;
    }
    if (product != null) {
      return product.extra();
    }
    return naming.name().isEmpty()
        ? new ProductNouns(lexicon)
            .in(brief.words(), language).stream()
                .findFirst()
                .map(hit -> hit.concept().extra())
                .orElse(GENERAL)
        : trades.of(naming.name()).or(() -> trades.ofGoods(naming.name())).orElse(GENERAL);
  }

  /**
   * Materials once each, those it is said to be made of first; one that began a sentence of the
   * brief is written like the others. What food is cooked or packed in is none of its own.
   */
  private List<String> materials(List<Fact> facts, String category) {
    if (category.equals(FOOD)) {
      return List.of();
    }
    Set<String> materials = new LinkedHashSet<>();
    facts.stream()
        .filter(fact -> fact.kind() == FactKind.MATERIAL && fact.id().startsWith("t"))
        .sorted(Comparator.comparingInt(fact -> isMadeOf(fact, facts) ? 0 : 1))
        .forEach(fact -> materials.add(amongOthers(fact.text())));
    return List.copyOf(materials);
  }

  /** Whether a material stands in the name, or in a clause on what the product is made of. */
  private boolean isMadeOf(Fact material, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.id().startsWith("t"))
        .filter(fact -> fact.start() <= material.start() && material.end() <= fact.end())
        .anyMatch(
            fact ->
                fact.kind() == FactKind.NAME
                    || lexicon.english().anyIn("made_of", fact.text())
                    || lexicon.chinese().anyIn("made_of", fact.text()));
  }

  private String amongOthers(String material) {
    if (material.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+")) {
      return material.toLowerCase(Locale.ROOT);
    }
    boolean plain =
        material.matches("\\p{Lu}\\p{Ll}+( .*)?")
            && !lexicon.english().has("proper_keep", material.split(" ", 2)[0]);
    return plain
        ? material.substring(0, 1).toLowerCase(Locale.ROOT) + material.substring(1)
        : material;
  }

  private List<String> keyFeatures(List<Fact> facts, Language language) {
    int limit = language == Language.EN ? FEATURE_LENGTH_LATIN : FEATURE_LENGTH_CJK;
    List<String> features = new ArrayList<>();
    facts.stream()
        .filter(fact -> fact.id().startsWith("f") && STRENGTH.contains(fact.kind()))
        .filter(fact -> !lexicon.isRisky(fact.text(), language))
        .sorted(Comparator.comparingInt(fact -> STRENGTH.indexOf(fact.kind())))
        .forEach(fact -> Shortening.to(fact.text(), limit, language).ifPresent(features::add));
    return features.stream().distinct().limit(KEY_FEATURES).toList();
  }
}
