package app.vitrine.media.scene;

import java.util.List;

/**
 * The table that turns a person's wishes into a choice of scene and its light.
 *
 * @param fillers words that alone ask for nothing, such as {@code please}
 * @param negations words that turn what follows into something not wanted
 * @param negationsAfter words that turn what stands before them into something not wanted
 * @param joiners words that carry a negation on to what follows, such as {@code or}
 * @param others phrases that hold a word of this table and mean something else
 * @param rules each with the words it answers to
 */
record Guidance(
    List<String> fillers,
    List<String> negations,
    List<String> negationsAfter,
    List<String> joiners,
    List<String> others,
    List<Rule> rules) {
  /**
   * What some words mean.
   *
   * @param words any of which, found in the wish in lower case, brings the rule in, but not when
   *     negated
   * @param complaints any of which brings the rule in, negated or not: {@code too dark} as much as
   *     {@code not too dark}
   * @param about any of which must be found as well, and such a rule goes before one with none
   * @param prefer tags wanted
   * @param avoid tags not wanted
   * @param scenes tags of scenes that are asked for by name, so that no others are shown
   * @param exposure gain on the scene's light
   * @param warmth −1 for blue to 1 for candle light, added to the scene's
   * @param ground added to the lightness of the surroundings, of 1
   * @param size gain on the product's size in the picture
   * @param skip how many scenes to go on from the first choice
   */
  record Rule(
      List<String> words,
      List<String> complaints,
      List<String> about,
      List<String> prefer,
      List<String> avoid,
      List<String> scenes,
      double exposure,
      double warmth,
      double ground,
      double size,
      int skip) {
    Rule {
      if (words.isEmpty() || !(exposure > 0) || !(size > 0)) {
        throw new IllegalArgumentException("guidance rule " + words);
      }
      words = List.copyOf(words);
      complaints = List.copyOf(complaints);
      about = List.copyOf(about);
      prefer = List.copyOf(prefer);
      avoid = List.copyOf(avoid);
      scenes = List.copyOf(scenes);
    }

    /** Whether surroundings that must stay as they are cannot follow it. */
    boolean asksForSurroundings() {
      boolean lightOrSizeOnly = exposure > 1 || size != 1;
      return !lightOrSizeOnly;
    }

    /** Whether it wants the contrary of another rule. */
    boolean opposes(Rule other) {
      return (exposure - 1) * (other.exposure - 1) < 0
          || warmth * other.warmth < 0
          || ground * other.ground < 0
          || (size - 1) * (other.size - 1) < 0;
    }
  }

  /**
   * A wish as it was understood.
   *
   * @param rules what it asks for; none when it was not understood
   */
  record Heard(String said, List<Rule> rules) {
    Heard {
      rules = List.copyOf(rules);
    }
  }

  Guidance {
    fillers = List.copyOf(fillers);
    negations = List.copyOf(negations);
    negationsAfter = List.copyOf(negationsAfter);
    joiners = List.copyOf(joiners);
    others = List.copyOf(others);
    rules = List.copyOf(rules);
  }

  /** The rules some wishes bring in, once for each wish. */
  List<Rule> of(List<String> wishes) {
    return heard(wishes).stream().flatMap(heard -> heard.rules().stream()).toList();
  }

  /** Wish by wish what is asked for; a sentence may hold several. */
  List<Heard> heard(List<String> wishes) {
    WishReader reader = new WishReader(this);
    return wishes.stream().flatMap(wish -> reader.heard(wish).stream()).toList();
  }
}
