package app.vitrine.gateway.local.language;

import java.util.List;

/** "Beginner watercolour set: 24 half pans, a water brush": what it is, before what is in it. */
final class NamedSets {
  private final WordClasses english;

  NamedSets(WordClasses english) {
    this.english = english;
  }

  /**
   * Whether what stands before a colon names a set of things, and does not speak of one.
   *
   * @param rest behind the colon; "Embroidery Kit: Hedgerow Birds" is all name
   */
  boolean isOne(String label, String rest) {
    String first = EnglishShapes.firstWord(label);
    return label.strip().indexOf(' ') > 0
        && rest.contains(", ")
        && !first.equals("what")
        && !english.has("preposition", first)
        && !english.has("pronoun", first)
        && !english.has("determiner", first)
        && english.has("set_of_things", EnglishShapes.lastWord(label));
  }

  /** Whether what stands behind it are things with number or article, and no caution. */
  boolean isCounted(String list) {
    List<String> words = EnglishShapes.wordsOf(list);
    return !words.isEmpty()
        && isCounting(words.getFirst())
        && words.stream().noneMatch(this::isCaution);
  }

  private boolean isCounting(String word) {
    return Character.isDigit(word.charAt(0))
        || english.has("article", word)
        || english.has("counting", word);
  }

  private boolean isCaution(String word) {
    return english.has("denial", word)
        || english.has("takes_back", word)
        || word.equals("contains")
        || word.equals("keep");
  }
}
