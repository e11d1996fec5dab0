package app.vitrine.gateway.local.language;

import app.vitrine.gateway.local.language.Vocabulary.Certainty;
import java.util.List;
import java.util.Set;

/**
 * Tells English phrases that can stand behind a verb from those that have one of their own: "has a
 * lid" is said, "has the tape works with hooks" is not.
 */
public final class PlainPhrases {
  /** Prepositions that stand behind a noun as easily as behind a verb. */
  private static final Set<String> JOINS_NOUNS = Set.of("of", "with", "for");

  /** "rolled up it's tiny": a sentence begins inside the phrase. */
  private static final Set<String> SUBJECTS =
      Set.of("it's", "they're", "it'll", "i'm", "we're", "there's", "that's", "you'll", "we'll");

  private static final Set<String> PARTICLES = Set.of("on", "off", "up", "down", "out", "away");

  private final WordClasses english;
  private final Vocabulary vocabulary;

  /** Judges by a lexicon's words. */
  public PlainPhrases(Lexicon lexicon) {
    this.english = lexicon.english();
    this.vocabulary = lexicon.vocabulary();
  }

  /** Whether a phrase neither opens with an order nor holds a verb outside a relative clause. */
  public boolean isPlain(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase);
    if (words.size() < 2) {
      return true;
    }
    if (isOrder(words) || isOwnDeed(words)) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (SUBJECTS.contains(word)) {
        return false;
      }
      if (english.has("relative", word) || english.has("subordinator", word)) {
        return true;
      }
      boolean verb =
          english.has("verb_always", word)
              || (i == 1 && isDeedOfPart(words))
              || isDoneToIt(words, i)
              || isDeedOfMany(words, i)
              || isDeedWithParticle(words, i)
              || english.has("auxiliary", word)
              || (i + 1 < words.size() && isThirdPerson(word, words.get(i - 1)));
      boolean free = word.equals("can") && !words.get(i - 1).equals("and");
      if (verb && !free) {
        return false;
      }
    }
    return true;
  }

  /** "pitches in under ten minutes", "packs down to 45 cm": what it does, or things it has. */
  private boolean isOwnDeed(List<String> words) {
    String next = words.get(1);
    return words.size() > 2
        && words.getFirst().endsWith("s")
        && vocabulary.thirdPerson(words.getFirst()).isPresent()
        && english.has("preposition", next)
        && !JOINS_NOUNS.contains(next);
  }

  private boolean isOrder(List<String> words) {
    String first = words.getFirst();
    return vocabulary.plain(first).filter(Certainty.SURE::equals).isPresent()
        && !vocabulary.isNoun(first)
        && !vocabulary.isNoun(words.get(1))
        && !english.has("noun", words.get(1))
        && !vocabulary.isAdjective(first)
        && !english.has("adjective", first)
        && !english.has("noun", first)
        && !english.has("participle_irregular", first)
        && !english.has("adverb", first);
  }

  /** "blade locks with a brass knob". */
  private boolean isDeedOfPart(List<String> words) {
    return words.size() > 2
        && english.has("noun", words.getFirst())
        && !words.getFirst().endsWith("s")
        && words.get(1).endsWith("s")
        && vocabulary.thirdPerson(words.get(1)).isPresent()
        && english.has("preposition", words.get(2));
  }

  /** "strong magnets along one edge hold it to steel". */
  private boolean isDoneToIt(List<String> words, int at) {
    return at + 1 < words.size()
        && english.has("object", words.get(at + 1))
        && vocabulary.plain(words.get(at)).isPresent();
  }

  /** "three legs stand steady on uneven floors". */
  private boolean isDeedOfMany(List<String> words, int at) {
    String before = words.get(at - 1);
    if (at + 1 >= words.size()
        || !before.endsWith("s")
        || english.has("mass", before)
        || english.has("noun", before)) {
      return false;
    }
    String next = words.get(at + 1);
    if (english.has("determiner", next) && vocabulary.plain(words.get(at)).isPresent()) {
      return true;
    }
    return vocabulary.plain(words.get(at)).filter(Certainty.SURE::equals).isPresent()
        && (english.has("preposition", next)
            || english.has("adverb", next)
            || english.has("adjective", next)
            || vocabulary.isAdjective(next));
  }

  /** "night vision switches on by itself". */
  private boolean isDeedWithParticle(List<String> words, int at) {
    return at + 2 < words.size()
        && PARTICLES.contains(words.get(at + 1))
        && (english.has("preposition", words.get(at + 2)) || words.get(at + 2).endsWith("ly"))
        && !words.get(at - 1).endsWith("s")
        && vocabulary.thirdPerson(words.get(at)).isPresent();
  }

  private boolean isThirdPerson(String word, String before) {
    return vocabulary.thirdPerson(word).filter(Certainty.SURE::equals).isPresent()
        && !english.has("verb_or_noun", word)
        && !english.has("noun", word.substring(0, word.length() - 1))
        && !before.endsWith("s")
        && !english.has("determiner", before)
        && !english.has("preposition", before);
  }
}
