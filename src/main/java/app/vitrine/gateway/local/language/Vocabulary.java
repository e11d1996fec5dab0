package app.vitrine.gateway.local.language;

import java.util.Optional;

/** Common words of English by what they are: verbs in their plain form, things, stuffs. */
final class Vocabulary {
  private final WordClasses words = new WordClasses("language/vocabulary.lex");

  /** Whether a word that is a verb's form is seldom a noun's too. */
  enum Certainty {
    SURE,
    MIXED
  }

  /** How surely a word is a verb's third person: "grips", "assembles", "dries". */
  Optional<Certainty> thirdPerson(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 1);
    Optional<Certainty> plain = plain(stem);
    if (plain.isEmpty() && stem.endsWith("ie")) {
      return plain(stem.substring(0, stem.length() - 2) + "y");
    }
    return plain.isEmpty() && stem.endsWith("e")
        ? plain(stem.substring(0, stem.length() - 1))
        : plain;
  }

  /** How surely a word is a verb in its plain form. */
  Optional<Certainty> plain(String word) {
    if (words.has("verb_sure", word)) {
      return Optional.of(Certainty.SURE);
    }
    return words.has("verb_mixed", word) ? Optional.of(Certainty.MIXED) : Optional.empty();
  }

  /** Whether a word is seldom anything but the noun of a thing: "flask". */
  boolean isThing(String word) {
    return words.has("thing", word);
  }

  /** Whether a word is one of things, of food or of what people do: "yoga", "milk". */
  boolean isNoun(String word) {
    return isThing(word) || words.has("noun", word);
  }

  /** Whether a word names a stuff: "beeswax". */
  boolean isSubstance(String word) {
    return words.has("substance", word);
  }

  /** Whether a word is an adjective more often than not. */
  boolean isAdjective(String word) {
    return words.has("adjective", word);
  }

  /** Whether this is a word, in any of its regular forms. */
  boolean knows(String word) {
    return words.knows(word)
        || (word.endsWith("s") && words.knows(word.substring(0, word.length() - 1)))
        || thirdPerson(word).isPresent()
        || isFormed(word, "ing")
        || isFormed(word, "ed");
  }

  /** "falling", "making", "clipping". */
  private boolean isFormed(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    boolean doubled =
        stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    return plain(stem).isPresent()
        || plain(stem + "e").isPresent()
        || (doubled && plain(stem.substring(0, stem.length() - 1)).isPresent());
  }
}
