package app.vitrine.media.scene;

import java.util.List;
import java.util.Locale;

/**
 * The table that turns a person's wishes into a choice of scene.
 *
 * @param rules each with the words it answers to
 */
record Guidance(List<Rule> rules) {

  /**
   * What some words mean.
   *
   * @param words any of which, found in the wish in lower case, brings the rule in
   * @param prefer tags wanted
   * @param avoid tags not wanted
   * @param exposure gain on the scene's light
   * @param warmth added to the light's warmth
   * @param skip how many scenes to go on from the first choice
   */
  record Rule(
      List<String> words,
      List<String> prefer,
      List<String> avoid,
      double exposure,
      double warmth,
      int skip) {
    Rule {
      if (words.isEmpty() || !(exposure > 0)) {
        throw new IllegalArgumentException("guidance rule " + words);
      }
      words = List.copyOf(words);
      prefer = List.copyOf(prefer);
      avoid = List.copyOf(avoid);
    }
  }

  Guidance {
    rules = List.copyOf(rules);
  }

  /** The rules some wishes bring in, once for each wish. */
  List<Rule> of(List<String> wishes) {
    return wishes.stream()
        .map(wish -> wish.toLowerCase(Locale.ROOT))
        .flatMap(wish -> rules.stream().filter(r -> r.words().stream().anyMatch(wish::contains)))
        .toList();
  }
}
