package app.vitrine.gateway.local.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the shape of an English phrase from its first words and its verbs. */
public final class EnglishShapes {
  private static final Set<String> COLOUR_JOINTS = Set.of("and", "or", "out");
  private static final int LONGEST_SUBJECT = 9;
  private static final int LONGEST_MEASURED_NAME = 3;
  private static final int SHORT_ADJECTIVE_PHRASE = 4;
  private static final Pattern ADJECTIVE_ENDING =
      Pattern.compile(
          ".{2,}(?:able|ible|proof|less|free|-safe|friendly|resistant|repellent|coloured|colored)");
  private static final Pattern NUMBER = Pattern.compile("[~]?\\d[\\d.,/x×*-]*");

  private final WordClasses english;
  private final Lexicon lexicon;
  private final TermFinder dimensionWords;
  private final TermFinder colours;

  public EnglishShapes(Lexicon lexicon) {
    this.english = lexicon.english();
    this.lexicon = lexicon;
    this.dimensionWords = lexicon.dimensionWords();
    this.colours = lexicon.colours();
  }

  /** The words of a phrase without punctuation, lower case. */
  public static List<String> wordsOf(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[\\s,:;()“”\"]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The shape of a phrase; a noun phrase when nothing else is sure. */
  public Shape of(String phrase) {
    List<String> words = wordsOf(phrase);
    if (words.isEmpty()) {
      return Shape.NOUN;
    }
    String first = words.getFirst();
    if (first.equals("not") || first.equals("never")) {
      return Shape.NEGATION;
    }
    if (first.equals("only") && words.size() > 1 && isImperative(words.subList(1, words.size()))) {
      return Shape.IMPERATIVE;
    }
    if (isPronounClause(words)) {
      return Shape.CLAUSE;
    }
    if (isImperative(words)) {
      return Shape.IMPERATIVE;
    }
    int lead = english.has("adverb", first) && words.size() > 1 ? 1 : 0;
    String start = words.get(lead);
    if (isVerb(words, lead)) {
      return Shape.VERB;
    }
    if (finiteVerbAt(words) > 0) {
      return Shape.CLAUSE;
    }
    if (isParticiple(start)
        && lead + 1 < words.size()
        && endsOrPreposition(words, lead + 1)
        && !Character.isDigit(words.get(lead + 1).charAt(0))) {
      return Shape.PARTICIPLE;
    }
    Shape measure = measureShape(phrase, words);
    if (measure != null) {
      return measure;
    }
    if (english.has("preposition", start)) {
      return Shape.PREPOSITION;
    }
    if (isParticiple(start) && endsOrPreposition(words, lead + 1)) {
      return Shape.PARTICIPLE;
    }
    if (isAdjective(phrase, words, lead)) {
      return Shape.ADJECTIVE;
    }
    return isSpeech(phrase, words) ? Shape.FRAGMENT : Shape.NOUN;
  }

  /** Whether a phrase has words that no plain noun phrase has: it is left as it was said. */
  private boolean isSpeech(String phrase, List<String> words) {
    boolean spoken =
        words.stream()
            .anyMatch(word -> english.has("speech", word) || word.endsWith("n't"));
    boolean oneWordLabel = phrase.indexOf(':') > 0 && wordsOf(before(phrase, ':')).size() == 1;
    return spoken
        || oneWordLabel
        || english.has("qualifier", words.getFirst())
        || words.stream().skip(1).anyMatch(word -> english.has("denial", word))
        || !Scripts.isLatin(phrase);
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

  private boolean isImperative(List<String> words) {
    if (words.size() > 1 && english.has("washing", words.get(0) + " " + words.get(1))) {
      return true;
    }
    if (!english.has("imperative", words.getFirst())) {
      return false;
    }
    boolean nounFollows =
        words.size() > 1 && (finiteVerbAt(words) > 0 || words.getFirst().equals("oil"));
    return words.size() > 1 && !nounFollows;
  }

  private boolean isVerb(List<String> words, int lead) {
    String start = words.get(lead);
    if (english.has("verb_or_noun", start)) {
      return words.size() > lead + 1 && english.has("determiner", words.get(lead + 1));
    }
    if (english.has("verb3", start)) {
      boolean denies = start.endsWith("n't") || start.equals("does");
      boolean pluralNoun = !denies && words.size() > lead + 1 && english.has("verb0", words.get(lead + 1));
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
          english.has("determiner", before)
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
    boolean nounSubject = at >= 2 || !isAdjective(words.getFirst(), words.subList(0, 1), 0);
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

  private @Nullable Shape measureShape(String phrase, List<String> words) {
    List<Measures.Measure> measures = Measures.find(phrase, lexicon);
    if (measures.isEmpty()) {
      return null;
    }
    Measures.Measure first = measures.getFirst();
    String after = phrase.substring(first.end());
    List<String> left = wordsOf(blank(phrase, measures));
    boolean onlyDimensions =
        left.stream()
            .allMatch(
                word ->
                    english.has("preposition", word)
                        || english.has("measure_word", word)
                        || NUMBER.matcher(word).matches()
                        || !dimensionWords.find(word).isEmpty());
    if (first.start() == 0) {
      boolean dimensioned =
          onlyDimensions || (!left.isEmpty() && !dimensionWords.find(left.getFirst()).isEmpty());
      return dimensioned ? Shape.MEASURE : null;
    }
    int numberAt = firstNumber(words);
    boolean dimensionAfter = !dimensionWords.find(after).isEmpty();
    return numberAt > 0
            && numberAt <= LONGEST_MEASURED_NAME
            && (dimensionAfter || after.isBlank() || after.strip().startsWith("("))
            && !english.has("preposition", words.getFirst())
        ? Shape.NAMED_MEASURE
        : null;
  }

  private static int firstNumber(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches("\\d.*")) {
        return i;
      }
    }
    return -1;
  }

  private static String blank(String phrase, List<Measures.Measure> measures) {
    StringBuilder rest = new StringBuilder(phrase);
    for (Measures.Measure measure : measures) {
      for (int i = measure.start(); i < measure.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
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

  private boolean isAdjective(String phrase, List<String> words, int lead) {
    String start = words.get(lead);
    boolean adjective =
        english.has("adjective", start) || ADJECTIVE_ENDING.matcher(start).matches();
    if (adjective && endsAdjectivePhrase(words, lead + 1)) {
      return true;
    }
    List<TermFinder.Hit> hits = colours.find(phrase);
    StringBuilder rest = new StringBuilder(phrase);
    hits.reversed().forEach(hit -> rest.delete(hit.start(), hit.end()));
    return !hits.isEmpty()
        && hits.getFirst().start() == 0
        && words.size() <= SHORT_ADJECTIVE_PHRASE + hits.size()
        && wordsOf(rest.toString()).stream()
            .allMatch(w -> english.has("preposition", w) || COLOUR_JOINTS.contains(w));
  }

  private boolean endsAdjectivePhrase(List<String> words, int at) {
    if (at >= words.size()) {
      return true;
    }
    String next = words.get(at);
    if (next.equals("and") || next.equals("but") || next.equals("&")) {
      int second = at + 1 < words.size() && words.get(at + 1).equals("not") ? at + 2 : at + 1;
      return second < words.size()
          && (english.has("adjective", words.get(second))
              || ADJECTIVE_ENDING.matcher(words.get(second)).matches())
          && endsAdjectivePhrase(words, second + 1);
    }
    return english.has("preposition", next) || next.equals("enough");
  }
}
