package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the verbs of English phrases; many words in -s are verbs and plural nouns. */
final class EnglishVerbs {
  private static final int LONGEST_SUBJECT = 9;

  private static final Pattern NUMBER = Pattern.compile("[~]?\\d[\\d.,/x×*-]*");

  private final WordClasses english;
  private final EnglishAdjectives adjectives;

  EnglishVerbs(WordClasses english, EnglishAdjectives adjectives) {
    this.english = english;
    this.adjectives = adjectives;
  }

  /** Whether the phrase opens with a verb at {@code lead}. */
  boolean opens(List<String> words, int lead) {
    String start = words.get(lead);
    if (english.has("verb_or_noun", start)) {
      return words.size() > lead + 1 && english.has("determiner", words.get(lead + 1));
    }
    if (english.has("verb3", start)) {
      boolean denies = start.endsWith("n't") || start.equals("does");
      boolean pluralNoun =
          !denies && words.size() > lead + 1 && english.has("verb0", words.get(lead + 1));
      return !pluralNoun;
    }
    return (start.equals("can") || start.equals("may") || start.equals("will"))
        && words.size() > lead + 1;
  }

  /** Index of the first finite verb that is not inside a relative clause, −1 for none. */
  int finiteVerbAt(List<String> words) {
    int limit = Math.min(words.size() - 1, LONGEST_SUBJECT);
    for (int i = 1; i <= limit; i++) {
      String word = words.get(i);
      if (english.has("relative", word)) {
        return -1;
      }
      String before = words.get(i - 1);
      boolean afterDeterminer =
          (english.has("determiner", before) && !(before.equals("one") && i > 1))
              || english.has("preposition", before)
              || before.equals("and");
      boolean plainVerb = english.has("verb3", word) && !afterDeterminer && !isNounUse(words, i);
      boolean pluralVerb = english.has("verb0", word) && !afterDeterminer && pluralBefore(words, i);
      if (plainVerb || pluralVerb) {
        return i;
      }
    }
    return -1;
  }

  /** Many verbs in -s are plural nouns too: "two covers", "steel buttons". */
  private boolean isNounUse(List<String> words, int at) {
    String word = words.get(at);
    if (List.of("is", "has", "does", "was").contains(word)) {
      return false;
    }
    boolean last = at == words.size() - 1;
    boolean numberBefore =
        words.subList(0, at).stream()
            .anyMatch(
                w ->
                    NUMBER.matcher(w).matches()
                        || (english.has("determiner", w) && !isSingular(w)));
    String next = last ? "" : words.get(at + 1);
    boolean nounSubject = at >= 2 || !adjectives.opens(words.getFirst(), words.subList(0, 1), 0);
    boolean continues =
        !next.isEmpty()
            && !(next.equals("and") && !verbAfterAnd(words, at + 2))
            && !next.equals("with")
            && !next.equals("of");
    return last || numberBefore || !continues || !nounSubject || !singularBefore(words, at);
  }

  private boolean verbAfterAnd(List<String> words, int at) {
    return at < words.size() && english.has("verb3", words.get(at));
  }

  private static boolean isSingular(String determiner) {
    return List.of("a", "an", "the", "this", "that", "one", "its", "each", "every", "our", "your")
        .contains(determiner);
  }

  private static boolean singularBefore(List<String> words, int at) {
    String before = words.get(at - 1);
    return !before.endsWith("s") || before.endsWith("ss");
  }

  private boolean pluralBefore(List<String> words, int at) {
    String verb = words.get(at);
    if (english.has("auxiliary", verb)) {
      return true;
    }
    return words.subList(0, at).stream().anyMatch(w -> w.endsWith("s") && !w.endsWith("ss"))
        && (words.get(at - 1).endsWith("s") || words.get(at - 1).endsWith("ing"));
  }
}
