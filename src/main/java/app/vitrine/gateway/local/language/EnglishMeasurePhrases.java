package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells English phrases that are measures: "8 cm high", "opening 6 cm". */
final class EnglishMeasurePhrases {
  private static final int LONGEST_MEASURED_NAME = 3;

  private static final Pattern NUMBER = Pattern.compile("[~]?\\d[\\d.,/x×*-]*");

  private final Lexicon lexicon;
  private final WordClasses english;

  EnglishMeasurePhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
  }

  /** The measure's shape, null when the phrase is none. */
  @Nullable Shape of(String phrase, List<String> words) {
    List<Measures.Measure> measures = Measures.find(phrase, lexicon);
    if (measures.isEmpty()) {
      return null;
    }
    Measures.Measure first = measures.getFirst();
    String after = phrase.substring(first.end());
    List<String> left = EnglishShapes.wordsOf(blank(phrase, measures));
    boolean onlyDimensions =
        left.stream()
            .allMatch(
                word ->
                    english.has("preposition", word)
                        || english.has("measure_word", word)
                        || NUMBER.matcher(word).matches()
                        || !lexicon.dimensionWords().find(word).isEmpty());
    if (first.start() == 0) {
      boolean dimensioned =
          onlyDimensions
              || (!left.isEmpty() && !lexicon.dimensionWords().find(left.getFirst()).isEmpty());
      return dimensioned ? Shape.MEASURE : null;
    }
    int numberAt = firstNumber(words);
    boolean dimensionAfter = !lexicon.dimensionWords().find(after).isEmpty();
    boolean ofOne = words.getFirst().equals("a") || words.getFirst().equals("an");
    return numberAt > 0
            && !ofOne
            && numberAt <= LONGEST_MEASURED_NAME
            && (dimensionAfter || after.isBlank() || after.strip().startsWith("("))
            && words.subList(0, numberAt).stream()
                .noneMatch(word -> english.has("preposition", word) && !isAbout(word))
        ? Shape.NAMED_MEASURE
        : null;
  }

  private boolean isAbout(String word) {
    return english.has("measure_word", word) && !word.equals("by");
  }

  private static int firstNumber(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches("\\d.*")) {
        return i;
      }
    }
    return -1;
  }

  private static String blank(String phrase, List<Measures.Measure> measures) {
    StringBuilder rest = new StringBuilder(phrase);
    for (Measures.Measure measure : measures) {
      for (int i = measure.start(); i < measure.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
