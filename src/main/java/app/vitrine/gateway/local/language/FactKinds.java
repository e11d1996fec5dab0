package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides what a clause is about by weighing the cue words of a data file. */
public final class FactKinds {
  private static final double MEASURE_WEIGHT = 4.5;
  private static final double TERM_WEIGHT = 2;

  private final Lexicon lexicon;
  private final OwnMaterials ownMaterials = new OwnMaterials();
  private final Map<Language, List<Cue>> cues = new EnumMap<>(Language.class);

  private record Cue(FactKind kind, double weight, List<String> words, List<Pattern> patterns) {
    int count(String lower) {
      long hits = words.stream().filter(word -> WordClasses.holds(lower, word)).count();
      hits += patterns.stream().filter(pattern -> pattern.matcher(lower).find()).count();
      return (int) hits;
    }
  }

  public FactKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Language language : Language.values()) {
      cues.put(
          language,
          Table.read("language/cues.lex").rows().stream()
              .filter(row -> row.cell(1).equalsIgnoreCase(language.name()))
              .map(FactKinds::cue)
              .toList());
    }
  }

  private static Cue cue(Table.Row row) {
    // Patterns may hold the column separator, so the last column is everything that follows.
    String all = String.join("|", row.cells().subList(3, row.cells().size()));
    List<String> words = List.of(all.split(";"));
    return new Cue(
        FactKind.valueOf(row.cell(0)),
        Double.parseDouble(row.cell(2)),
        words.stream().map(String::strip).filter(w -> !w.startsWith("~")).toList(),
        words.stream()
            .map(String::strip)
            .filter(w -> w.startsWith("~"))
            .map(w -> Pattern.compile(w.substring(1)))
            .toList());
  }

  /** "black or silver": among colours, or alone, a metal's name is one. */
  private boolean isOnlyColours(String clause) {
    StringBuilder rest = new StringBuilder(clause.toLowerCase(Locale.ROOT));
    List<TermFinder.Hit> hits = lexicon.colours().find(clause);
    hits.reversed().forEach(hit -> rest.delete(hit.start(), hit.end()));
    return !hits.isEmpty() && rest.toString().replaceAll("\\b(?:and|or)\\b|[,/、&+ ]", "").isEmpty();
  }

  /** The kind that has most words for it; a feature when none has. */
  public FactKind of(String clause, Language language) {
    String lower = clause.toLowerCase(Locale.ROOT);
    Map<FactKind, Double> scores = new EnumMap<>(FactKind.class);
    for (Cue cue : cues.getOrDefault(language, List.of())) {
      int count = cue.count(lower);
      if (count > 0) {
        scores.merge(cue.kind(), cue.weight() + (count - 1), Double::sum);
      }
    }
    if (lexicon.materials().find(clause).stream()
        .anyMatch(hit -> ownMaterials.isOne(clause, hit, FactKind.MATERIAL, language))) {
      scores.merge(FactKind.MATERIAL, TERM_WEIGHT, Double::sum);
    }
    if (isOnlyColours(clause)) {
      scores.merge(FactKind.COLOUR, TERM_WEIGHT, Double::sum);
    }
    if (!lexicon.colours().find(clause).isEmpty()) {
      scores.merge(FactKind.COLOUR, TERM_WEIGHT - 0.5, Double::sum);
    }
    Measures.kindOf(clause, lexicon)
        .ifPresent(kind -> scores.merge(kind, MEASURE_WEIGHT, Double::sum));
    FactKind best = FactKind.FEATURE;
    double most = 0;
    for (Map.Entry<FactKind, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
