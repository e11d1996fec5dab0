package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that are likely misspelt names of a product or of a material: "walet" for wallet.
 * Words of other kinds are not judged.
 */
public final class Spelling {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{L}?\\p{Ll}{4,}(?![\\p{L}\\p{N}'’-])");

  /** A shorter word is too often another word by one letter. */
  private static final int SHORTEST = 7;

  private static final int SHORTEST_IN_NAME = 5;

  /** From this length on, two slips are still the same word. */
  private static final int LONG = 8;

  private static final int MOST_HINTS = 3;
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "er", "ers", "y", "n", "en", "ly");

  private final Lexicon lexicon;
  private final Set<String> known = new LinkedHashSet<>();

  /** Judges by the lexicon's words of products and materials. */
  public Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (TermFinder finder : List.of(lexicon.products(), lexicon.materials())) {
      for (Concept concept : finder.concepts()) {
        for (String form : concept.forms().getOrDefault(Language.EN, List.of())) {
          for (String word : form.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST_IN_NAME) {
              known.add(word);
            }
          }
        }
      }
    }
  }

  /**
   * A word and the known one it resembles.
   *
   * @param word as it was written
   */
  public record Slip(String word, String known) {}

  /**
   * The likely slips of an English text, in its order, at most a few.
   *
   * @param name the product's name, whose words are the likeliest to be a product's
   */
  public List<Slip> slips(String text, String name) {
    List<Slip> slips = new ArrayList<>();
    Set<String> judged = new LinkedHashSet<>();
    Matcher words = WORD.matcher(text);
    while (words.find() && slips.size() < MOST_HINTS) {
      String word = words.group();
      boolean named = name.contains(word);
      int shortest = named ? SHORTEST_IN_NAME : SHORTEST;
      if (word.length() >= shortest && judged.add(word.toLowerCase(Locale.ROOT))) {
        meant(word.toLowerCase(Locale.ROOT)).ifPresent(meant -> slips.add(new Slip(word, meant)));
      }
    }
    return slips;
  }

  private Optional<String> meant(String word) {
    if (isWord(word)) {
      return Optional.empty();
    }
    for (int slips = 1; slips <= (word.length() >= LONG ? 2 : 1); slips++) {
      for (String candidate : known) {
        if (candidate.charAt(0) == word.charAt(0)
            && !candidate.startsWith(word)
            && !word.startsWith(candidate)
            && distance(word, candidate) == slips) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the engine knows the word, or the word it is formed from. */
  private boolean isWord(String word) {
    return isKnown(word)
        || (word.endsWith("ies") && isKnown(word.substring(0, word.length() - 3) + "y"))
        || ENDINGS.stream()
            .filter(word::endsWith)
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .anyMatch(stem -> isKnown(stem) || isKnown(stem + "e"));
  }

  private boolean isKnown(String word) {
    return known.contains(word)
        || lexicon.english().has("spelt", word)
        || lexicon.english().knows(word)
        || lexicon.vocabulary().knows(word)
        || !lexicon.colours().find(word).isEmpty()
        || !lexicon.uses().find(word).isEmpty()
        || !lexicon.units().find(word).isEmpty();
  }

  /** Letters put in, left out, changed or swapped with the next one (optimal string alignment). */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
