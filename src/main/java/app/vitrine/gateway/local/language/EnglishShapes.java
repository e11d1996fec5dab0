package app.vitrine.gateway.local.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the shape of an English phrase from its first words and its verbs. */
public final class EnglishShapes {
  private static final int LONGEST_PARTICIPLE = 4;

  /** "one rectangular, one gooseneck and one convex". */
  private static final Pattern ONE_BY_ONE =
      Pattern.compile("one\\b.*(?:,| and| or) one\\b", Pattern.CASE_INSENSITIVE);

  /** "Finish: clear lacquer" and "A4, landscape" are said as they stand. */
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{Ll}+: \\P{N}");

  private static final Pattern PAPER = Pattern.compile("[ABC]\\d, \\p{L}+$");

  /** "Just cut the bag", "only hand wash". */
  private static final Set<String> LIMITING = Set.of("only", "just", "simply");

  private final WordClasses english;
  private final EnglishAdjectives adjectives;
  private final EnglishVerbs verbs;
  private final EnglishMeasurePhrases measures;

  public EnglishShapes(Lexicon lexicon) {
    this.english = lexicon.english();
    this.adjectives = new EnglishAdjectives(lexicon);
    this.verbs = new EnglishVerbs(lexicon, adjectives);
    this.measures = new EnglishMeasurePhrases(lexicon);
  }

  /** The words of a phrase without punctuation, lower case. */
  public static List<String> wordsOf(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[\\s,:;()“”\"]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first word of a phrase in lower case, empty where it has none. */
  public static String firstWord(String phrase) {
    List<String> words = wordsOf(phrase);
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** The last word of a phrase in lower case, empty where it has none. */
  public static String lastWord(String phrase) {
    List<String> words = wordsOf(phrase);
    return words.isEmpty() ? "" : words.getLast();
  }

  /** How many words of a clause stand before its verb; −1 where it has none. */
  int wordsBeforeVerb(String clause) {
    return verbs.finiteVerbAt(wordsOf(clause));
  }

  /** The shape of a phrase; a noun phrase when nothing else is sure. */
  public Shape of(String phrase) {
    List<String> words = wordsOf(phrase);
    if (words.isEmpty()) {
      return Shape.NOUN;
    }
    String first = words.getFirst();
    if (first.equals("never") && words.size() > 2 && verbs.isPlain(words.get(1))) {
      return Shape.IMPERATIVE;
    }
    if (first.equals("not") || first.equals("never")) {
      return Shape.NEGATION;
    }
    if (LABELLED.matcher(phrase).lookingAt() || PAPER.matcher(phrase).lookingAt()) {
      return Shape.FRAGMENT;
    }
    if (first.equals("to") && phrase.contains(", ")) {
      return Shape.FRAGMENT;
    }
    if (first.startsWith("best")) {
      return isParticiple(words.get(Math.min(1, words.size() - 1)))
          ? Shape.PARTICIPLE
          : Shape.FRAGMENT;
    }
    if (LIMITING.contains(first)
        && words.size() > 1
        && isImperative(words.subList(1, words.size()))) {
      return Shape.IMPERATIVE;
    }
    boolean measured =
        words.size() > 2
            && (first.equals("inside") || first.equals("outside"))
            && words.get(1).equals("measures");
    if (measured
        || isPronounClause(words)
        || isInverted(words)
        || isFronted(words)
        || isDoing(words)) {
      return Shape.CLAUSE;
    }
    if (isImperative(words)) {
      return Shape.IMPERATIVE;
    }
    int lead = lead(words);
    String start = words.get(lead);
    if (verbs.opens(words, lead)) {
      return Shape.VERB;
    }
    if (verbs.finiteVerbAt(words) > 0) {
      return Shape.CLAUSE;
    }
    boolean counted =
        start.equals("set") && lead + 1 < words.size() && words.get(lead + 1).equals("of");
    if (isParticiple(start)
        && !counted
        && lead + 1 < words.size()
        && endsOrPreposition(words, lead + 1)
        && !Character.isDigit(words.get(lead + 1).charAt(0))) {
      return Shape.PARTICIPLE;
    }
    if (words.indexOf("included") > 0 && !words.getLast().equals("included")) {
      return Shape.FRAGMENT;
    }
    Shape measure = measures.of(phrase, words);
    if (measure != null) {
      return measure;
    }
    if (english.has("preposition", start)) {
      boolean place = start.equals("inside") || start.equals("outside");
      boolean kind = place && lead + 1 < words.size() && english.has("noun", words.get(lead + 1));
      return kind ? Shape.NOUN : Shape.PREPOSITION;
    }
    if (isParticiple(start) && !counted && endsOrPreposition(words, lead + 1)) {
      return Shape.PARTICIPLE;
    }
    if (adjectives.opens(phrase, words, lead)) {
      return Shape.ADJECTIVE;
    }
    if (isSpeech(phrase, words)) {
      return Shape.FRAGMENT;
    }
    if (endsInParticiple(words)) {
      return Shape.PARTICIPLE;
    }
    return adjectives.closes(words) ? Shape.ADJECTIVE : Shape.NOUN;
  }

  /** "18k gold plated", "hand painted": said of the product, not of a thing it has. */
  private boolean endsInParticiple(List<String> words) {
    return words.size() > 1
        && words.size() <= LONGEST_PARTICIPLE
        && !english.has("determiner", words.getFirst())
        && !english.has("mass", words.getLast())
        && !english.has("noun", words.getLast())
        && words.stream().noneMatch(word -> english.has("preposition", word))
        && isParticiple(words.getLast())
        && !english.has("participle_or_noun", words.getLast());
  }

  /** Words before the one that tells the shape: an adverb, or what strengthens an adjective. */
  private int lead(List<String> words) {
    int lead = 0;
    while (lead + 1 < words.size() && english.has("intensifier", words.get(lead))) {
      lead++;
    }
    return lead == 0 && words.size() > 1 && english.has("adverb", words.getFirst()) ? 1 : lead;
  }

  /** Whether a phrase has words that no plain noun phrase has: it is left as it was said. */
  private boolean isSpeech(String phrase, List<String> words) {
    boolean spoken =
        words.stream().anyMatch(word -> english.has("speech", word) || word.endsWith("n't"));
    boolean oneWordLabel = phrase.indexOf(':') > 0 && wordsOf(before(phrase, ':')).size() == 1;
    return spoken
        || oneWordLabel
        || english.has("qualifier", words.getFirst())
        || ONE_BY_ONE.matcher(phrase).lookingAt()
        || isLoose(words)
        || words.stream().skip(1).anyMatch(word -> english.has("denial", word))
        || !Scripts.isLatin(phrase);
  }

  /** "merino wool so soft", "non-slip both sides", "waterproof IPX7": two thoughts run together. */
  private boolean isLoose(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      String before = words.get(i - 1);
      boolean strengthened =
          english.has("intensifier", word)
              && i + 1 < words.size()
              && !english.has("adverb", before)
              && adjectives.isOne(words.getLast());
      boolean determined =
          english.has("inner_determiner", word)
              && !english.has("preposition", before)
              && !before.equals("and");
      if (strengthened || determined) {
        return true;
      }
    }
    return words.size() == 2
        && adjectives.isOne(words.getFirst())
        && words.getLast().matches("\\p{L}+\\d[\\p{L}\\d+]*");
  }

  private static String before(String phrase, char mark) {
    return phrase.substring(0, phrase.indexOf(mark));
  }

  private boolean isPronounClause(List<String> words) {
    boolean first = english.has("pronoun", words.getFirst());
    boolean second =
        words.size() > 2
            && english.has("conjunction_lead", words.getFirst())
            && english.has("pronoun", words.get(1));
    return words.size() > 1 && (first || second);
  }

  /** "inside are 160 pages". */
  private boolean isInverted(List<String> words) {
    return words.size() > 2
        && english.has("preposition", words.get(0))
        && (words.get(1).equals("is") || words.get(1).equals("are"));
  }

  /** "in the bag you will find the kite". */
  private boolean isFronted(List<String> words) {
    int you = Math.max(words.indexOf("you"), words.indexOf("we"));
    return you > 1 && you + 2 < words.size() && english.has("preposition", words.getFirst());
  }

  /** "stacking the waves helps little hands". */
  private boolean isDoing(List<String> words) {
    return words.size() > 3
        && words.getFirst().endsWith("ing")
        && words.getFirst().length() > 5
        && english.has("article", words.get(1));
  }

  private boolean isImperative(List<String> words) {
    if (words.size() > 1 && english.has("washing", words.get(0) + " " + words.get(1))) {
      return true;
    }
    if (verbs.isCommand(words) || verbs.isTending(words)) {
      return true;
    }
    if (words.size() > 1 && english.has("imperative_or_noun", words.getFirst())) {
      String next = words.get(1);
      return english.has("determiner", next)
          || english.has("adverb", next)
          || (english.has("preposition", next) && !next.equals("of") && !next.equals("with"));
    }
    if (!english.has("imperative", words.getFirst())) {
      return false;
    }
    boolean nounFollows =
        words.size() > 1
            && !english.has("determiner", words.get(1))
            && (verbs.finiteVerbAt(words) > 0 || words.getFirst().equals("oil"));
    return words.size() > 1 && !nounFollows;
  }

  private boolean isParticiple(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    return english.has("participle_irregular", last)
        || (last.length() > 4 && last.endsWith("ed") && !last.endsWith("eed"));
  }

  private boolean endsOrPreposition(List<String> words, int at) {
    if (at >= words.size()) {
      return true;
    }
    String next = words.get(at);
    return english.has("preposition", next)
        || english.has("adverb", next)
        || next.endsWith("ly")
        || next.equals("twice")
        || (next.equals("and")
            && at + 1 < words.size()
            && isParticiple(words.get(at + 1))
            && endsOrPreposition(words, at + 2));
  }
}
