package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a product that a post is tagged with: its brand, its noun, what it is made of. */
final class TagWords {
  private static final Pattern OF_PART =
      Pattern.compile(
          "^the |^(?:one|two|three|four|five|six) |\\bwith\\b|\\bon the\\b|\\bin an? |\\b(?:wrapped|packed) in\\b",
          Pattern.CASE_INSENSITIVE);

  /** "A cotton wick": a thing of that stuff. */
  private static final Pattern SINGLE =
      Pattern.compile("^an? \\p{L}+ (\\p{L}+)", Pattern.CASE_INSENSITIVE);

  private static final int MOST_KINDS = 2;

  private static final Set<String> PAIRS = Set.of("&", "and");

  private final Lexicon lexicon;
  private final EnglishNouns nouns;
  private final SheetNouns called;

  TagWords(Lexicon lexicon, EnglishNouns nouns, SheetNouns called) {
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.called = called;
  }

  /** The words, the most telling first; a material only where all of the product is made of it. */
  List<String> of(BriefReading brief, Language language) {
    List<String> words = new ArrayList<>();
    if (brief.brand() != null && !lexicon.isCommonWord(brief.brand())) {
      words.add(brief.brand());
    }
    String noun = called.noun(brief, language);
    List<Fact> known = brief.facts().stream().filter(f -> f.kind() == FactKind.CATEGORY).toList();
    known.forEach(fact -> words.add(fact.text().length() > 1 ? kind(fact.text(), brief) : noun));
    if (known.isEmpty() && language == Language.EN && !noun.equals(SheetNouns.fallback(language))) {
      words.add(kind(noun, brief));
    }
    if (language == brief.language()) {
      brief.materials().stream()
          .filter(material -> isMadeOf(material, brief.facts()))
          .limit(1)
          .forEach(words::add);
    }
    return words;
  }

  /** "snuffle mat" and "needle kit": a bare noun with the noun of its kind before it. */
  private String kind(String noun, BriefReading brief) {
    List<String> name = EnglishShapes.wordsOf(brief.productName());
    int at = name.lastIndexOf(noun.toLowerCase(Locale.ROOT));
    int from = at;
    while (from > 0
        && at - from < MOST_KINDS
        && (isKind(name.get(from - 1)) || isKindOfVague(name.get(from - 1), noun))) {
      from--;
    }
    boolean paired = from > 0 && PAIRS.contains(name.get(from - 1));
    return from < at && !paired ? String.join(" ", name.subList(from, at)) + " " + noun : noun;
  }

  private boolean isKind(String word) {
    return word.matches("[\\p{Ll}-]{3,}")
        && !word.endsWith("ed")
        && (lexicon.isKindOfThing(word) || word.endsWith("ing"));
  }

  /** "shampoo" of a bar, which alone says nothing. */
  private boolean isKindOfVague(String word, String noun) {
    return lexicon.english().has("noun_with_first", noun)
        && lexicon.products().find(word).stream().anyMatch(hit -> hit.end() == word.length());
  }

  /** Whether a material stands in the name, or in a clause that is on nothing else. */
  private boolean isMadeOf(String material, List<Fact> facts) {
    String stuff = material.toLowerCase(Locale.ROOT);
    return facts.stream()
        .filter(fact -> !fact.id().startsWith("t"))
        .filter(fact -> fact.text().toLowerCase(Locale.ROOT).contains(stuff))
        .anyMatch(
            fact ->
                fact.kind() == FactKind.NAME
                    || ((fact.kind() == FactKind.MATERIAL || fact.kind() == FactKind.MAKING)
                        && isOnIt(fact.text())));
  }

  /** "The hook is brass" and "soap with shea butter" are on a part; so is what it is packed in. */
  private boolean isOnIt(String clause) {
    if (!Scripts.isLatin(clause)) {
      return !lexicon.chinese().anyIn("has_part", clause);
    }
    Matcher single = SINGLE.matcher(clause);
    boolean part =
        OF_PART.matcher(clause).find()
            || (single.find() && nouns.isPart(single.group(1).toLowerCase(Locale.ROOT)));
    return lexicon.english().anyIn("made_of", clause)
        || !(part || lexicon.english().has("container", nouns.head(clause)));
  }
}
