package app.vitrine.gateway.local.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words around a product noun that belong to its name. */
final class ProductPhrase {
  private static final int WORDS_BEFORE_NOUN = 3;

  private static final Pattern COUNTED =
      Pattern.compile("(?is).*\\b(?:set|pack|pair|box|piece|bar|bottle|jar|tin|bag)s?\\s+of\\s+$");

  private final Lexicon lexicon;

  ProductPhrase(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the phrase names another thing: "wrapped over a bowl", "smells of honey". */
  boolean isBeside(String sentence, int at) {
    String before = sentence.substring(0, at);
    List<String> words = new ArrayList<>(EnglishShapes.wordsOf(before));
    while (!words.isEmpty() && lexicon.english().has("determiner", words.getLast())) {
      words.removeLast();
    }
    return !words.isEmpty()
        && lexicon.english().has("preposition", words.getLast())
        && !COUNTED.matcher(before).matches();
  }

  /** Where the phrase begins that ends in a noun. */
  int start(BriefText brief, Segment segment, int noun) {
    String words = brief.words();
    int start = noun;
    for (int i = 0; i < WORDS_BEFORE_NOUN; i++) {
      int end = start;
      while (end > segment.start() && words.charAt(end - 1) == ' ') {
        end--;
      }
      int begin = end;
      while (begin > segment.start() && !Character.isWhitespace(words.charAt(begin - 1))) {
        begin--;
      }
      String word = words.substring(begin, end).toLowerCase(Locale.ROOT);
      boolean stops =
          word.isEmpty()
              || !word.matches("[\\p{L}'’-]+")
              || lexicon.english().has("stop", word)
              || lexicon.english().has("determiner", word)
              || lexicon.english().has("preposition", word)
              || lexicon.english().has("verb3", word)
              || lexicon.english().has("verb0", word)
              || lexicon.english().has("relative", word)
              || lexicon.english().has("imperative", word)
              || lexicon.english().has("adverb", word)
              || lexicon.english().has("puffery_name", word)
              || lexicon.english().has("offering", word);
      if (stops) {
        break;
      }
      start = begin;
    }
    return start;
  }
}
