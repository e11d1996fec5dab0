package app.vitrine.gateway.local.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the things an English brief speaks of, with the words that tell which. */
final class EnglishGoods {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d'’&/,.-]*[\\p{L}\\d])?");

  /** "25", "1,000", but not "5-litre". */
  private static final Pattern FIGURE = Pattern.compile("[\\d.,/]+");

  private static final int LONGEST = 4;

  /** In characters. */
  private static final int LONGEST_NOUN = 40;

  private static final int LONGEST_WORD = 30;
  private static final int MOST_MENTIONS = 200;

  private final Lexicon lexicon;
  private final WordClasses english;
  private final Vocabulary vocabulary;
  private final GoodsWeights weights;

  EnglishGoods(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.english();
    this.vocabulary = lexicon.vocabulary();
    this.weights = new GoodsWeights(lexicon);
  }

  /** The things in the order of the text, each weighed. */
  List<GoodsMention> in(String words) {
    List<GoodsMention> mentions = new ArrayList<>();
    for (Span noun : nouns(words)) {
      Span name = new Span(start(words, noun.start()), noun.end());
      mentions.add(new GoodsMention(name, noun, 0));
    }
    return weights.weigh(words, mentions);
  }

  /** The nouns, those that follow each other as one: "dog bowl stand". */
  private List<Span> nouns(String words) {
    List<Span> known = new ArrayList<>();
    for (TermFinder.Hit hit : lexicon.goods().find(words)) {
      int end = hit.end();
      boolean cut = end < words.length() && "-'’".indexOf(words.charAt(end)) >= 0;
      Span last = known.isEmpty() ? null : known.getLast();
      if (last != null
          && hit.start() == last.end() + 1
          && words.charAt(last.end()) == ' '
          && end - last.start() <= LONGEST_NOUN) {
        known.removeLast();
        known.add(new Span(last.start(), end));
      } else if (!cut && known.size() < MOST_MENTIONS) {
        known.add(new Span(hit.start(), end));
      }
    }
    List<Span> nouns = new ArrayList<>(known.stream().map(noun -> extended(words, noun)).toList());
    Matcher word = WORD.matcher(words);
    while (word.find() && nouns.size() < MOST_MENTIONS) {
      Span head = new Span(word.start(), word.end());
      boolean apart =
          nouns.stream().noneMatch(noun -> noun.start() < head.end() && head.start() < noun.end());
      if (apart && isHead(word.group()) && start(words, head.start()) < head.start()) {
        nouns.add(extended(words, head));
      }
    }
    nouns.sort(Comparator.comparingInt(Span::start));
    return nouns;
  }

  /** "holder", and "holders", but not "lines", which are drawn as well. */
  private boolean isHead(String word) {
    return lexicon.isHeadOfGoods(word)
        && !english.has("auxiliary", word)
        && vocabulary.thirdPerson(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** "loom kit": a word right behind that is only ever a thing is what the name ends in. */
  private Span extended(String words, Span noun) {
    int next = noun.end() + 1;
    Matcher word = WORD.matcher(words).region(Math.min(next, words.length()), words.length());
    if (next >= words.length() || words.charAt(noun.end()) != ' ' || !word.lookingAt()) {
      return noun;
    }
    String said = word.group().toLowerCase(Locale.ROOT);
    boolean verb = said.endsWith("s") || vocabulary.plain(said).isPresent();
    boolean thing =
        english.has("sold_as", said)
            || lexicon.isHeadOfGoods(said)
            || (vocabulary.isThing(said) && !verb);
    boolean head = lexicon.isHeadOfGoods(said) && !said.endsWith("s");
    boolean titled =
        Character.isUpperCase(word.group().charAt(0))
            && Character.isUpperCase(noun.of(words).charAt(noun.of(words).lastIndexOf(' ') + 1));
    return (thing && !stops(said)) || head || titled ? new Span(noun.start(), word.end()) : noun;
  }

  /** Where the words begin that tell which thing it is. */
  private int start(String words, int noun) {
    int start = noun;
    int taken = 0;
    while (taken < LONGEST && start > 1) {
      int end = start - 1;
      char between = words.charAt(end);
      int begin = begin(words, end);
      String word = words.substring(begin, end);
      boolean joined = word.equalsIgnoreCase("and") && isJoined(words, begin);
      boolean apart =
          word.length() > LONGEST_WORD
              || (between != ' ' && between != '-')
              || !WORD.matcher(word).matches();
      if (!joined
          && (apart || isFigure(words, end, word) || stops(word) || isDeed(words, begin, word))) {
        break;
      }
      start = joined ? begin(words, begin - 1) : begin;
      taken++;
    }
    return start;
  }

  /** "25", but not the "1000" of "1000 piece" nor the "5" of "5 litre". */
  private boolean isFigure(String words, int end, String word) {
    if (!FIGURE.matcher(word).matches()) {
      return false;
    }
    Matcher next = WORD.matcher(words).region(Math.min(end + 1, words.length()), words.length());
    return !next.lookingAt()
        || !(next.group().equals("piece") || lexicon.units().find(next.group()).size() == 1);
  }

  private static int begin(String words, int end) {
    int begin = end;
    while (begin > 0
        && (Character.isLetterOrDigit(words.charAt(begin - 1))
            || "'’&-/,.".indexOf(words.charAt(begin - 1)) >= 0)) {
      begin--;
    }
    return begin;
  }

  /** "our oat" before "and lavender soap". */
  private boolean isJoined(String words, int and) {
    if (and < 2 || words.charAt(and - 1) != ' ') {
      return false;
    }
    int begin = begin(words, and - 1);
    String word = words.substring(begin, and - 1);
    String lead =
        EnglishShapes.lastWord(
            words.substring(Math.max(0, words.lastIndexOf('\n', begin) + 1), begin));
    return word.matches("[\\p{L}-]{2,}")
        && !stops(word)
        && vocabulary.plain(word.toLowerCase(Locale.ROOT)).isEmpty()
        && (lead.isEmpty() || english.has("definite_lead", lead));
  }

  /** "keeps", and what stands behind "I" or "to". */
  private boolean isDeed(String words, int at, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String last = EnglishShapes.lastWord(words.substring(Math.max(0, at - 12), at));
    boolean done =
        english.has("pronoun", last) || last.equals("to") || last.equals("we") || last.equals("i");
    return Character.isLowerCase(word.charAt(0))
        && !vocabulary.isAdjective(lower)
        && (isVerb(lower) || (done && vocabulary.plain(lower).isPresent()));
  }

  private boolean isVerb(String word) {
    return Stream.of(vocabulary.plain(word), vocabulary.thirdPerson(word))
        .anyMatch(sure -> sure.filter(Vocabulary.Certainty.SURE::equals).isPresent());
  }

  private boolean stops(String word) {
    return Stream.of(
            "stop",
            "determiner",
            "preposition",
            "pronoun",
            "relative",
            "auxiliary",
            "verb3",
            "verb0",
            "imperative",
            "adverb",
            "puffery_name",
            "offering",
            "mention_skip",
            "ends_thing",
            "talk_opening",
            "thing_made",
            "others_of_kind")
        .anyMatch(small -> english.has(small, word));
  }
}
