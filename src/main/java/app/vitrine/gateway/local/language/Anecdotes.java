package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what one person says of their own day: "I had it on my toast this morning". */
final class Anecdotes {
  /** What a buyer is told of whoever says it: "I pour each one in Leeds". */
  private static final Set<FactKind> OF_PRODUCT =
      EnumSet.of(
          FactKind.MATERIAL,
          FactKind.MAKING,
          FactKind.ORIGIN,
          FactKind.SIZE,
          FactKind.WEIGHT,
          FactKind.CAPACITY,
          FactKind.COLOUR,
          FactKind.INCLUDED,
          FactKind.CARE,
          FactKind.LIMIT,
          FactKind.NATURAL_VARIATION,
          FactKind.TECHNOLOGY);

  private static final int WORDS_TO_DEED = 3;

  private final WordClasses english;
  private final FactKinds kinds;

  Anecdotes(WordClasses english, FactKinds kinds) {
    this.english = english;
    this.kinds = kinds;
  }

  /** Whether a clause is one. */
  boolean isTold(String sentence) {
    List<String> words =
        EnglishShapes.wordsOf(sentence.replace('’', '\'')).stream()
            .map(word -> word.replaceAll("[.!?]+$", ""))
            .toList();
    return words.stream().anyMatch(word -> english.has("one_person", word))
        && !isMakers(words)
        && !OF_PRODUCT.contains(kinds.of(sentence, Language.EN));
  }

  /** "pour" and "throws". */
  private boolean isDeed(String word) {
    return english.has("maker_deed", word)
        || (word.endsWith("s") && english.has("maker_deed", word.substring(0, word.length() - 1)));
  }

  /** "I hand-pour", "my mum throws", "I can engrave", "crocheted by my mum", "my own recipe". */
  private boolean isMakers(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean own = words.get(i).equals("my") && words.get(i + 1).equals("own");
      boolean deed =
          english.has("one_person", words.get(i))
              && words.subList(i + 1, Math.min(words.size(), i + 1 + WORDS_TO_DEED)).stream()
                  .anyMatch(this::isDeed);
      boolean done = english.has("maker_deed", words.get(i)) && words.get(i + 1).equals("by");
      if (own || deed || done) {
        return true;
      }
    }
    return false;
  }
}
