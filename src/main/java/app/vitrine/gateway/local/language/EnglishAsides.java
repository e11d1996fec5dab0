package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;

/** What English talk says aside: to whoever writes the copy, and of one person's own day. */
final class EnglishAsides {
  private static final int WORDS_TO_DEED = 3;
  private static final int LONGEST_OWN_THING = 4;

  private final WordClasses english;
  private final ForBuyers forBuyers;
  private final Wares wares;
  private final EnglishShapes shapes;

  EnglishAsides(Lexicon lexicon, EnglishShapes shapes, ForBuyers forBuyers) {
    this.english = lexicon.english();
    this.forBuyers = forBuyers;
    this.shapes = shapes;
    this.wares = new Wares(lexicon);
  }

  /** Whether a clause is said aside; one that buyers must know only where it names the copy. */
  boolean isOne(String clause) {
    String plain = clause.replace('’', '\'').strip();
    boolean requested = english.anyIn("request_cue", plain) && english.anyIn("requesting", plain);
    return requested
        || english.anyIn("writer_mark", plain)
        || (!forBuyers.isOne(plain, Language.EN)
            && (english.anyIn("aside_mark", plain) || isAnecdote(plain)));
  }

  /** Whether whoever speaks doubts the figure before: "hmm, let me check". */
  boolean isDoubt(String clause) {
    return english.anyIn("doubt", clause);
  }

  /** "I had it on my toast this morning". */
  private boolean isAnecdote(String clause) {
    List<String> words =
        EnglishShapes.wordsOf(clause).stream().map(word -> word.replaceAll("[.!?]+$", "")).toList();
    boolean orders = shapes.of(clause) == Shape.IMPERATIVE;
    return !orders
        && words.stream().anyMatch(word -> english.has("one_person", word))
        && !isMakers(words)
        && !isOfOwnThing(words);
  }

  /** "My wallets hold", "my beans are". */
  private boolean isOfOwnThing(List<String> words) {
    if (words.size() < 2 || !words.getFirst().equals("my")) {
      return false;
    }
    String thing = words.get(1);
    if (thing.endsWith("s") && !english.has("idle_name", thing)) {
      return true;
    }
    for (int end = 2; end <= Math.min(words.size(), LONGEST_OWN_THING); end++) {
      if (wares.isWare(String.join(" ", words.subList(1, end)))) {
        return true;
      }
    }
    return false;
  }

  /** "I hand-pour", "my mum throws", "I can engrave", "crocheted by my mum", "my own recipe". */
  private boolean isMakers(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean own = words.get(i).equals("my") && words.get(i + 1).equals("own");
      boolean deed =
          english.has("one_person", words.get(i))
              && words.subList(i + 1, Math.min(words.size(), i + 1 + WORDS_TO_DEED)).stream()
                  .anyMatch(this::isDeed);
      boolean done = isDeed(words.get(i)) && words.get(i + 1).equals("by");
      if (own || deed || done) {
        return true;
      }
    }
    return false;
  }

  /** "pour" and "throws". */
  private boolean isDeed(String word) {
    return english.has("maker_deed", word)
        || (word.endsWith("s") && english.has("maker_deed", word.substring(0, word.length() - 1)));
  }
}
