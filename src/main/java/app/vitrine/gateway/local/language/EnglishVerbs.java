package app.vitrine.gateway.local.language;

import app.vitrine.gateway.local.language.Vocabulary.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of English phrases; many words in -s are verbs and plural nouns. */
final class EnglishVerbs {
  private static final int LONGEST_SUBJECT = 9;

  private static final Pattern NUMBER = Pattern.compile("[~]?\\d[\\d.,/x×*-]*");

  private final WordClasses english;
  private final EnglishAdjectives adjectives;
  private final TermFinder products;
  private final Vocabulary vocabulary;

  EnglishVerbs(Lexicon lexicon, EnglishAdjectives adjectives) {
    this.english = lexicon.english();
    this.products = lexicon.products();
    this.vocabulary = lexicon.vocabulary();
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
          !denies
              && words.size() > lead + 1
              && (english.has("verb0", words.get(lead + 1)) || isSubject(words, lead));
      return !pluralNoun;
    }
    boolean modal = start.equals("can") || start.equals("may") || start.equals("will");
    return words.size() > lead + 1 && (modal || opensByVocabulary(words, lead));
  }

  /** "ties in the corners hold the duvet": a plural noun with a verb of its own. */
  private boolean isSubject(List<String> words, int lead) {
    for (int i = lead + 2; i + 1 < words.size(); i++) {
      boolean verb =
          vocabulary.plain(words.get(i)).filter(Certainty.SURE::equals).isPresent()
              && !english.has("preposition", words.get(i - 1))
              && !words.get(i - 1).equals("to")
              && !words.get(i - 1).equals("and");
      if (verb && english.has("article", words.get(i + 1))) {
        return english.has("preposition", words.get(lead + 1));
      }
    }
    return false;
  }

  /** "assembles without tools", "clips to your belt", but not "wraps for sandwiches". */
  private boolean opensByVocabulary(List<String> words, int lead) {
    String start = words.get(lead);
    Certainty certainty = certainty(start, vocabulary.thirdPerson(start));
    if (certainty == null || !products.find(start).isEmpty()) {
      return false;
    }
    String next = words.get(lead + 1);
    return isBehindVerbs(next)
        || (certainty == Certainty.SURE && !english.has("behind_nouns", next));
  }

  /** "stand the jar in warm water", "hang it up". */
  boolean isCommand(List<String> words) {
    if (words.size() < 2) {
      return false;
    }
    Certainty certainty = certainty(words.getFirst(), vocabulary.plain(words.getFirst()));
    boolean onward =
        certainty == Certainty.SURE && words.size() > 2 && english.has("commanded", words.get(1));
    return onward
        || (certainty != null && words.get(1).endsWith("ly") && words.get(1).length() > 4)
        || isDoneToIt(words)
        || (certainty != null && english.has("after_command", words.get(1)));
  }

  /** Whether a word is a verb as it stands behind "they", and nothing else more often. */
  boolean isPlain(String word) {
    return vocabulary.plain(word).isPresent() && !word.endsWith("ed");
  }

  /** "dust with a dry cloth". */
  boolean isTending(List<String> words) {
    return words.size() > 2
        && words.get(1).equals("with")
        && (vocabulary.plain(words.getFirst()).isPresent()
            || english.has("imperative_or_noun", words.getFirst()))
        && words.stream().skip(2).anyMatch(word -> english.has("care_tool", word));
  }

  /** "line it up", but not "so it" or "keeps it". */
  private boolean isDoneToIt(List<String> words) {
    String first = words.getFirst();
    return english.has("object", words.get(1))
        && first.matches("\\p{L}{2,}(?<!s|ed)")
        && !english.has("participle_irregular", first)
        && Stream.of("stop", "preposition", "subordinator", "opening_condition", "conjunction_lead")
            .noneMatch(small -> english.has(small, first));
  }

  /** "the surface grips better", "an LED ring lights up the desk": a verb by what is beside it. */
  private boolean isVerbOfOne(List<String> words, int at) {
    String word = words.get(at);
    Certainty certainty = certainty(word, vocabulary.thirdPerson(word));
    if (certainty == null || at + 1 >= words.size() || !singularBefore(words, at)) {
      return false;
    }
    String next = words.get(at + 1);
    boolean definite = isSingular(words.getFirst()) && at >= 2;
    boolean ofProduct =
        products.find(String.join(" ", words.subList(0, at + 1))).stream()
            .anyMatch(hit -> hit.end() == String.join(" ", words.subList(0, at + 1)).length());
    return isBehindVerbs(next)
        || (certainty == Certainty.SURE
            && definite
            && !ofProduct
            && !next.equals("and")
            && !next.equals("of"));
  }

  /** "rubber feet protect the table", "cuffs and hem keep their shape". */
  private boolean isVerbOfSeveral(List<String> words, int at) {
    String word = words.get(at);
    Certainty certainty = certainty(word, vocabulary.plain(word));
    String before = words.get(at - 1);
    boolean several =
        (before.endsWith("s") && !before.endsWith("ss"))
            || english.has("irregular_plural", before)
            || (at > 2 && words.get(at - 2).equals("and"))
            || (isSingular(words.getFirst()) && words.subList(0, at).contains("and"));
    if (certainty == null || !several || at + 1 >= words.size()) {
      return false;
    }
    String next = words.get(at + 1);
    boolean onward = english.has("preposition", next) && !english.has("behind_nouns", next);
    boolean definite = english.has("determiner", words.getFirst()) && !next.equals("of");
    boolean shortSubject = definite && at == 2 && english.has("preposition", next);
    return isBehindVerbs(next)
        || shortSubject
        || (certainty == Certainty.SURE && (onward || definite));
  }

  private boolean isBehindVerbs(String word) {
    return english.has("after_verb", word) || (word.length() > 4 && word.endsWith("ly"));
  }

  /** What the vocabulary says, a noun that shops use often being doubtful; null for no verb. */
  private @Nullable Certainty certainty(String word, Optional<Certainty> told) {
    boolean doubtful =
        english.has("verb_or_noun", word)
            || english.has("noun", word)
            || (word.endsWith("s") && english.has("noun", word.substring(0, word.length() - 1)));
    return told.map(certainty -> doubtful ? Certainty.MIXED : certainty).orElse(null);
  }

  /** Index of the first finite verb that is not inside a relative clause, −1 for none. */
  int finiteVerbAt(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (english.has("relative", word)) {
        return -1;
      }
      if (i > LONGEST_SUBJECT && !english.has("auxiliary", word)) {
        continue;
      }
      String before = words.get(i - 1);
      if (word.equals("can") && i < words.size() - 1 && english.has("verb3", words.get(i + 1))) {
        continue;
      }
      boolean afterDeterminer =
          (english.has("determiner", before)
                  && !(before.equals("one") && i > 1)
                  && !isSaidOfThis(words, i))
              || (english.has("preposition", before) && !isPlaceNoun(words, i - 1))
              || before.equals("and");
      boolean plainVerb = english.has("verb3", word) && !afterDeterminer && !isNounUse(words, i);
      boolean pluralVerb = english.has("verb0", word) && !afterDeterminer && pluralBefore(words, i);
      boolean told = !afterDeterminer && (isVerbOfOne(words, i) || isVerbOfSeveral(words, i));
      boolean leaves = english.has("verb_or_noun", word) && leadsOn(words, i);
      if (plainVerb || pluralVerb || told || leaves) {
        return i;
      }
    }
    return -1;
  }

  /** "the handle leaves room for four fingers", but not "the tea leaves". */
  private boolean leadsOn(List<String> words, int at) {
    if (at < 2 || at + 2 >= words.size() || !isSingular(words.getFirst())) {
      return false;
    }
    String next = words.get(at + 1);
    return singularBefore(words, at)
        && !english.has("preposition", words.get(at - 1))
        && vocabulary.isNoun(next)
        && english.has("preposition", words.get(at + 2));
  }

  /** "this is a candle", "these are socks". */
  private static boolean isSaidOfThis(List<String> words, int at) {
    return at == 1
        && (words.get(1).equals("is") || words.get(1).equals("are"))
        && words.getFirst().matches("th(?:is|ese)");
  }

  /** "the inside is lined": behind an article a word of place is a noun. */
  private boolean isPlaceNoun(List<String> words, int at) {
    return at == 1 && english.has("determiner", words.getFirst());
  }

  /** Many verbs in -s are plural nouns too: "two covers", "steel buttons". */
  private boolean isNounUse(List<String> words, int at) {
    String word = words.get(at);
    if (english.has("verb_always", word)) {
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
