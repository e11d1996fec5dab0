package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The table that turns a person's wishes into a choice of scene and its light.
 *
 * @param fillers words that alone ask for nothing, such as {@code please}
 * @param negations words that turn what follows into something not wanted
 * @param rules each with the words it answers to
 */
record Guidance(List<String> fillers, List<String> negations, List<Rule> rules) {
  private static final Pattern BORDER =
      Pattern.compile("[.;,!\\n，。；！、]+|\\s(?:and|but)\\s", Pattern.CASE_INSENSITIVE);

  /**
   * What some words mean.
   *
   * @param words any of which, found in the wish in lower case, brings the rule in
   * @param about any of which must be found as well, and such a rule goes before one with none
   * @param prefer tags wanted
   * @param avoid tags not wanted
   * @param exposure gain on the scene's light
   * @param warmth −1 for blue to 1 for candle light, added to the scene's
   * @param ground added to the lightness of the surroundings, of 1
   * @param size gain on the product's size in the picture
   * @param skip how many scenes to go on from the first choice
   */
  record Rule(
      List<String> words,
      List<String> about,
      List<String> prefer,
      List<String> avoid,
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
      about = List.copyOf(about);
      prefer = List.copyOf(prefer);
      avoid = List.copyOf(avoid);
    }

    /** Whether surroundings that must stay as they are cannot follow it. */
    boolean asksForSurroundings() {
      boolean lightOrSizeOnly = exposure > 1 || size != 1;
      return !lightOrSizeOnly;
    }

    private boolean answers(String wish) {
      return holds(words, wish) && (about.isEmpty() || holds(about, wish));
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
    rules = List.copyOf(rules);
  }

  /** The rules some wishes bring in, once for each wish. */
  List<Rule> of(List<String> wishes) {
    return heard(wishes).stream().flatMap(heard -> heard.rules().stream()).toList();
  }

  /** Wish by wish what is asked for; a sentence may hold several. */
  List<Heard> heard(List<String> wishes) {
    List<Heard> all = new ArrayList<>();
    for (String wish : wishes) {
      for (String part : BORDER.split(wish, -1)) {
        String lower = part.strip().toLowerCase(Locale.ROOT);
        if (!without(fillers, lower).isBlank()) {
          all.add(new Heard(part.strip(), rules(lower)));
        }
      }
    }
    return all;
  }

  private List<Rule> rules(String wish) {
    List<Rule> answering = rules.stream().filter(rule -> rule.answers(wish)).toList();
    List<Rule> closest = answering.stream().filter(rule -> !rule.about().isEmpty()).toList();
    List<Rule> meant = closest.isEmpty() ? answering : closest;
    // "Not so dark" is known as it stands; "not darker" asks for nothing that could be done.
    String rest = without(meant.stream().flatMap(rule -> rule.words().stream()).toList(), wish);
    return holds(negations, rest) ? List.of() : meant;
  }

  private static boolean holds(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }

  private static String without(List<String> words, String text) {
    String rest = text;
    for (String word : words) {
      rest = rest.replace(word, " ");
    }
    return rest;
  }
}
