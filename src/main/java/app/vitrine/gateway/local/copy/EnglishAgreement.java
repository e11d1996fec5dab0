package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.WordClasses;

/** Verbs in the product's number. */
final class EnglishAgreement {
  private final WordClasses english;
  private final EnglishNouns nouns;

  EnglishAgreement(Lexicon lexicon) {
    this.english = lexicon.english();
    this.nouns = new EnglishNouns(lexicon);
  }

  /** A verb, alone or with what belongs to it: "comes in" becomes "come in". */
  String agree(FactSheet sheet, String verb) {
    if (!sheet.plural() || verb.isEmpty()) {
      return verb;
    }
    int space = verb.indexOf(' ');
    String word = space < 0 ? verb : verb.substring(0, space);
    return nouns.pluralVerb(word) + (space < 0 ? "" : verb.substring(space));
  }

  /** Agreement of a phrase with its own verb, and of the verbs it joins with "and". */
  String agreeAll(FactSheet sheet, String phrase) {
    if (!sheet.plural()) {
      return phrase;
    }
    StringBuilder agreed = new StringBuilder();
    boolean verbNext = true;
    for (String word : phrase.split(" ", -1)) {
      boolean verb = verbNext && english.has("verb3", word);
      agreed.append(agreed.isEmpty() ? "" : " ");
      agreed.append(verb ? nouns.pluralVerb(word) : word);
      verbNext = word.equals("and") || (verbNext && english.has("adverb", word));
    }
    return agreed.toString();
  }
}
