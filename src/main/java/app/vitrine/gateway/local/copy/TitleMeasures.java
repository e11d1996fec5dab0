package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Concept;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one measure that stands in a listing's title. */
final class TitleMeasures {
  private static final Set<String> SIZED_BY_HEIGHT = Set.of("home_decor", "furniture");

  /** What is not bought by what it holds: a pen's ink, a heater's tank. */
  private static final Set<String> HOLDS_NOTHING =
      Set.of("stationery", "electronics", "tools", "furniture", "apparel", "jewellery", "toys");

  private static final Pattern LIST = Pattern.compile(", | and |[、和]");

  private static final Pattern FIGURES = Pattern.compile("[\\d.,\\s]");

  private static final Pattern RANGE =
      Pattern.compile(
          "\\d\\s*\\p{L}{0,2}\\s*(?:到|至|~|～|-|–|to)\\s*$"
              + "|\\bbetween [\\d.,]+\\s*\\p{L}{0,2} and $");

  private static final Pattern HIGH_BEFORE =
      Pattern.compile(
          "(?:(?i:\\bheight:?|\\bhigh:?|\\btall:?|\\bH:?)|高度?|高さ)(?: ?(?:of|is|about|approx\\.?)|[约为：:]){0,4}+\\s*$");

  private static final Pattern HIGH_BEHIND =
      Pattern.compile("(?i)^\\s*(?:high|tall|in height|height)\\b");

  private final Lexicon lexicon;

  TitleMeasures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What it holds, or weighs where it is sold by weight, or how high it is; nothing that is said of
   * a part.
   *
   * @param product what the name names; null for a thing that is not known
   */
  Optional<Fact> of(BriefReading brief, Language language, @Nullable Concept product) {
    List<Fact> measures =
        brief.facts().stream()
            .filter(fact -> fact.id().startsWith("t") && !SheetMaker.NAMING.contains(fact.kind()))
            .filter(fact -> !endsRange(fact, brief.facts()))
            .filter(fact -> !isOneOfSeveral(fact, brief.facts()))
            .filter(fact -> !isOfPart(fact, brief.facts(), language))
            .toList();
    Fact capacity = SheetMaker.first(measures, FactKind.CAPACITY);
    Fact weight = SheetMaker.first(measures, FactKind.WEIGHT);
    boolean soldByWeight =
        weight != null
            && ((product != null && lexicon.number(product) == GrammaticalNumber.MASS)
                || brief.category().equals("candle"));
    Fact size = SIZED_BY_HEIGHT.contains(brief.category()) ? height(brief.facts(), measures) : null;
    boolean holds = capacity != null && !HOLDS_NOTHING.contains(brief.category());
    return Optional.ofNullable(holds ? capacity : soldByWeight ? weight : size);
  }

  /** "52到72厘米", "from 60 to 110 cm": the end of a range is no size. */
  private static boolean endsRange(Fact measure, List<Fact> facts) {
    return wordsBefore(measure, facts).anyMatch(before -> RANGE.matcher(before).find());
  }

  /** 370毫升、640毫升和1040毫升: the first of a set's sizes is not the set's. */
  private static boolean isOneOfSeveral(Fact measure, List<Fact> facts) {
    return facts.stream()
        .filter(clause -> clause.id().startsWith("f"))
        .filter(clause -> clause.start() <= measure.start() && measure.end() <= clause.end())
        .anyMatch(
            clause ->
                facts.stream()
                        .filter(
                            other -> other.id().startsWith("t") && other.kind() == measure.kind())
                        .filter(
                            other -> clause.start() <= other.start() && other.end() <= clause.end())
                        .filter(other -> unit(other).equals(unit(measure)))
                        .map(Fact::text)
                        .distinct()
                        .count()
                    > 1);
  }

  private static String unit(Fact measure) {
    return FIGURES.matcher(measure.text()).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** 每包3克, "the tank holds 300 ml": not what the whole weighs or holds. */
  private boolean isOfPart(Fact measure, List<Fact> facts, Language language) {
    boolean beside =
        facts.stream()
            .filter(fact -> fact.kind() == FactKind.INCLUDED && LIST.matcher(fact.text()).find())
            .anyMatch(fact -> fact.start() <= measure.start() && measure.end() <= fact.end());
    boolean ofWater =
        facts.stream().anyMatch(fact -> fact.text().contains(measure.text() + " of water"));
    return beside
        || ofWater
        || wordsBefore(measure, facts)
            .anyMatch(before -> lexicon.of(language).anyIn("part_measured", before));
  }

  /** What stands before a measure in the clauses that hold it. */
  private static Stream<String> wordsBefore(Fact measure, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.id().startsWith("f"))
        .filter(fact -> fact.start() < measure.start() && measure.end() <= fact.end())
        .map(fact -> fact.text().split(Pattern.quote(measure.text()), 2)[0]);
  }

  /** The product's own height; a cord's length says nothing in a title. */
  private static @Nullable Fact height(List<Fact> facts, List<Fact> measures) {
    return measures.stream()
        .filter(fact -> fact.kind() == FactKind.SIZE)
        .filter(
            fact ->
                facts.stream()
                    .filter(clause -> clause.id().startsWith("f"))
                    .filter(c -> c.start() <= fact.start() && fact.end() <= c.end())
                    .anyMatch(clause -> isHeight(fact.text(), clause.text())))
        .findFirst()
        .orElse(null);
  }

  /** "15 cm wide and 7 cm tall" is 7 cm high. */
  private static boolean isHeight(String measure, String clause) {
    int at = clause.indexOf(measure);
    return at >= 0
        && (HIGH_BEFORE.matcher(clause.substring(0, at)).find()
            || HIGH_BEHIND.matcher(clause.substring(at + measure.length())).find());
  }
}
