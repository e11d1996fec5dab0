package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds English adjective phrases. */
final class EnglishAdjectives {
  private static final Set<String> COLOUR_JOINTS = Set.of("and", "or", "out");

  private static final int SHORT_ADJECTIVE_PHRASE = 4;

  private static final Pattern ADJECTIVE_ENDING =
      Pattern.compile(
          ".{2,}(?:able|ible|proof|less|free|-safe|friendly|resistant|repellent|coloured|colored)");

  private final WordClasses english;
  private final TermFinder colours;
  private final Vocabulary vocabulary;

  EnglishAdjectives(Lexicon lexicon) {
    this.english = lexicon.english();
    this.colours = lexicon.colours();
    this.vocabulary = lexicon.vocabulary();
  }

  /** Whether a word is an adjective. */
  boolean isOne(String word) {
    return english.has("adjective", word) || ADJECTIVE_ENDING.matcher(word).matches();
  }

  /** Whether the phrase is one, from {@code lead} on. */
  boolean opens(String phrase, List<String> words, int lead) {
    String start = words.get(lead);
    if (isOne(start) && endsAdjectivePhrase(words, lead + 1)) {
      return true;
    }
    if (vocabulary.isAdjective(start)
        && !vocabulary.isNoun(start)
        && lead + 1 < words.size()
        && english.has("preposition", words.get(lead + 1))) {
      return true;
    }
    List<TermFinder.Hit> hits = colours.find(phrase);
    StringBuilder rest = new StringBuilder(phrase);
    hits.reversed().forEach(hit -> rest.delete(hit.start(), hit.end()));
    return !hits.isEmpty()
        && hits.getFirst().start() == 0
        && words.size() <= SHORT_ADJECTIVE_PHRASE + hits.size()
        && EnglishShapes.wordsOf(rest.toString()).stream()
            .allMatch(w -> english.has("preposition", w) || COLOUR_JOINTS.contains(w));
  }

  /** "cruelty free", "super comfy", "slip resistant": a short phrase that ends in how it is. */
  boolean closes(List<String> words) {
    String last = words.getLast();
    if (english.has("adjective_phrase", String.join(" ", words))) {
      return true;
    }
    return words.size() > 1
        && words.size() <= SHORT_ADJECTIVE_PHRASE
        && !english.has("determiner", words.getFirst())
        && !Character.isDigit(words.getFirst().charAt(0))
        && words.stream().noneMatch(word -> english.has("preposition", word))
        && (english.has("adjective_close", last) || (isOne(last) && !english.has("noun", last)));
  }

  private boolean endsAdjectivePhrase(List<String> words, int at) {
    if (at >= words.size()) {
      return true;
    }
    String next = words.get(at);
    if (next.equals("and") || next.equals("but") || next.equals("&")) {
      int second = at + 1 < words.size() && words.get(at + 1).equals("not") ? at + 2 : at + 1;
      return second < words.size()
          && isOne(words.get(second))
          && endsAdjectivePhrase(words, second + 1);
    }
    return english.has("preposition", next)
        || english.has("opening_time", next)
        || next.equals("enough")
        || (words.getFirst().equals("good") && isOne(next));
  }
}
