package app.vitrine.gateway.local.language;

import java.util.List;

/**
 * English sentences that a person wrote out, subject and verb and full stop: their commas part
 * nothing that could be told better than they told it.
 */
final class WholeSentences {
  /** Longer ones are told in parts. */
  private static final int MOST_WORDS = 30;

  private static final int FEWEST_WORDS = 4;

  private final WordClasses english;
  private final EnglishShapes shapes;

  WholeSentences(WordClasses english, EnglishShapes shapes) {
    this.english = english;
    this.shapes = shapes;
  }

  /** Whether a sentence is one; lists and notes without a verb of their own are none. */
  boolean isOne(String sentence) {
    String said = sentence.strip();
    List<String> words = EnglishShapes.wordsOf(said);
    if (!said.endsWith(".")
        || words.size() < FEWEST_WORDS
        || words.size() > MOST_WORDS
        || !Character.isUpperCase(said.charAt(0))) {
      return false;
    }
    return (opensWithSubject(words.getFirst()) || hasVerbBeforeComma(said))
        && shapes.of(Tidying.tidy(said)) == Shape.CLAUSE;
  }

  private boolean opensWithSubject(String word) {
    return english.has("determiner", word) || english.has("pronoun", word);
  }

  private boolean hasVerbBeforeComma(String sentence) {
    int comma = sentence.indexOf(',');
    String opening = comma < 0 ? sentence : sentence.substring(0, comma);
    return shapes.wordsBeforeVerb(Tidying.tidy(opening)) > 0;
  }
}
