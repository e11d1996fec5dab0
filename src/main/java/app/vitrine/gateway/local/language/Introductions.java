package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names by which a brief's sentences speak of what is made or sold. */
final class Introductions {
  private static final Pattern OFFERED =
      Pattern.compile(
          "(?i)(?<!\\byou )(?<!\\byou will )(?<!\\b(?:can|may|will|could|which|that) )(?<!\\bto )\\b(?:mak(?:e|ing)|sell(?:ing)?|offer(?:ing)?|introducing)\\s+(?:these|this|some|an?|our|my)\\s+");

  private static final Pattern CALLED =
      Pattern.compile(
          "(?:(?i:(?:this|these|here) (?:is|are)|here['’]s)|(\\p{Lu}\\p{Ll}[\\p{L}'’-]+ (?:is|are))) (?i:an?|the|our|my|some) (?:brand new |new )?");

  /** "shop's last batch of ". */
  private static final Pattern STOCK =
      Pattern.compile(
          "(?:[\\p{L}'’-]+ ){0,3}(?:batch|range|line|stock|lot|collection|selection|supply) of (?:the |my |our |these )?");

  /** "sealed tin of ". */
  private static final Pattern HELD = Pattern.compile("(?:\\p{Ll}+ )?(\\p{Ll}+) of (?:an? |the )?");

  private static final Pattern OF_THESE =
      Pattern.compile("(?i)\\b(?:one|each|all|any|some) of (?:these|our|my) ");

  private static final Pattern TREATED =
      Pattern.compile("(?i)(?:we|i)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}+)\\s+(?:this|these|our|my)\\s+");

  private static final int SENTENCES = 3;
  private static final int FEW_WORDS = 5;
  private static final int TITLE_WORDS = 8;

  /** As {@link EnglishShapes#wordsOf} parts words. */
  private static final Pattern WORD = Pattern.compile("[^\\s,:;()“”\"]+");

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final Wares wares;
  private final ChineseIntroductions chinese;

  Introductions(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.wares = new Wares(lexicon);
    this.chinese = new ChineseIntroductions(lexicon);
  }

  /** What the first sentence calls it: "This is a candle". */
  Optional<FoundName> called(String words, List<Segment> segments) {
    return segments.getFirst().label() == null
        ? called(words, segments.getFirst())
        : Optional.empty();
  }

  /** What the brief says is made or sold: "This is a candle", "I make these starter kits". */
  Optional<FoundName> offered(BriefText brief, List<Segment> segments, Language language) {
    Optional<FoundName> first =
        language == Language.EN && !segments.isEmpty() && segments.getFirst().label() == null
            ? called(brief.words(), segments.getFirst())
            : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    for (int i = 0; i < segments.size() && language == Language.EN; i++) {
      Segment segment = segments.get(i);
      Optional<Span> name =
          segment.sentence() < SENTENCES ? offered(brief.words(), segment) : Optional.empty();
      if (name.isPresent()) {
        Span span = name.get();
        int filled = span.end() >= segment.end() ? i : -1;
        return Optional.of(new FoundName(span.start(), span.end(), filled));
      }
    }
    return Optional.empty();
  }

  /** What an English clause says is made or sold. */
  Optional<Span> offered(String words, Segment segment) {
    Matcher offered = OFFERED.matcher(words).region(segment.start(), segment.end());
    if (!offered.find()) {
      return ofThese(words, segment);
    }
    Matcher stock = STOCK.matcher(words).region(offered.end(), segment.end());
    int start = stock.lookingAt() ? stock.end() : offered.end();
    int end = phraseEnd(words, start, segment.end());
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** "My mum throws every one of these vases". */
  private Optional<Span> ofThese(String words, Segment segment) {
    Matcher these = OF_THESE.matcher(words).region(segment.start(), segment.end());
    if (!these.find()) {
      return Optional.empty();
    }
    int end = phraseEnd(words, these.end(), segment.end());
    return end > these.end() && wares.isWare(words.substring(these.end(), end))
        ? Optional.of(new Span(these.end(), end))
        : Optional.empty();
  }

  /** What the first sentence speaks of: "We roast this coffee", 这款便携榨汁杯可以. */
  Optional<FoundName> introduced(BriefText brief, List<Segment> segments, Language language) {
    if (segments.isEmpty() || segments.getFirst().label() != null) {
      return Optional.empty();
    }
    Segment first = segments.getFirst();
    return switch (language) {
      case EN ->
          treated(brief.words(), first)
              .or(() -> subject(brief.words(), first))
              .or(() -> subject(brief.words(), first.behindComma(brief.words())));
      case ZH -> chinese.introduced(brief.words(), first);
      case JA -> Optional.empty();
    };
  }

  /** "This is a handmade candle in a glass jar", "This is a tin of smoked black tea". */
  private Optional<FoundName> called(String words, Segment segment) {
    Matcher called = CALLED.matcher(words).region(segment.start(), segment.end());
    if (!called.lookingAt()) {
      return Optional.empty();
    }
    int start = called.end();
    int end = phraseEnd(words, start, segment.end());
    Matcher held = HELD.matcher(words).region(start, segment.end());
    if (held.lookingAt() && lexicon.english().has("container", held.group(1))) {
      start = held.end();
      end = phraseEnd(words, start, segment.end());
    }
    int filled = end >= segment.end() ? 0 : -1;
    boolean known = end > start && wares.isWare(words.substring(start, end));
    boolean thing = called.group(1) == null || known;
    return end > start && thing ? Optional.of(new FoundName(start, end, filled)) : Optional.empty();
  }

  /** "The snuffle mat gives your dog something to do". */
  private Optional<FoundName> subject(String words, Segment segment) {
    String clause = words.substring(segment.start(), segment.end());
    List<String> said = EnglishShapes.wordsOf(clause);
    int verb = shapes.wordsBeforeVerb(clause);
    boolean named =
        verb > 1
            && verb <= (isTitled(clause, verb) ? TITLE_WORDS : FEW_WORDS + 1)
            && lexicon.english().has("introduction", said.getFirst())
            && (isTitled(clause, verb) || said.subList(1, verb).stream().noneMatch(this::isNoName))
            && !(said.getFirst().equals("the") && said.subList(0, verb).contains("and"))
            && !(verb == 2 && lexicon.english().has("no_product", said.get(1)))
            && !said.get(verb - 1).matches("\\d.*");
    if (!named) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(clause);
    int start = 0;
    int end = 0;
    for (int i = 0; i < verb && word.find(); i++) {
      start = i == 1 ? word.start() : start;
      end = word.end();
    }
    return Optional.of(new FoundName(segment.start() + start, segment.start() + end, -1));
  }

  /** "Our Pickled Beetroot with Orange is": capitals make a name of it. */
  private static boolean isTitled(String clause, int verb) {
    String[] words = clause.split("\\s+");
    return verb > 2
        && verb < words.length
        && Arrays.stream(words, 1, verb)
            .allMatch(word -> word.matches("\\p{Lu}.*|with|of|and|for|in|the|&"));
  }

  private boolean isNoName(String word) {
    return lexicon.english().has("preposition", word)
        || lexicon.english().has("pronoun", word)
        || lexicon.english().has("maker_word", word);
  }

  private Optional<FoundName> treated(String words, Segment segment) {
    Matcher treated = TREATED.matcher(words).region(segment.start(), segment.end());
    if (!treated.lookingAt() || lexicon.vocabulary().plain(treated.group(1)).isEmpty()) {
      return Optional.empty();
    }
    int end = phraseEnd(words, treated.end(), segment.end());
    return end > treated.end()
        ? Optional.of(new FoundName(treated.end(), end, -1))
        : Optional.empty();
  }

  /** "made", before "of unglazed terracotta". */
  private boolean isMade(String word, String words, int at, int to) {
    boolean participle =
        lexicon.english().has("participle_irregular", word) || word.matches("\\p{Ll}{3,}ed");
    return participle
        && at < to
        && lexicon.english().has("preposition", words.substring(at, Words.end(words, at, to)));
  }

  /** "making these little beeswax food wraps for": up to the first small word. */
  private int phraseEnd(String words, int from, int to) {
    int end = from;
    int at = from;
    while (at < to) {
      int stop = Words.end(words, at, to);
      String said = words.substring(at, stop);
      boolean last = said.matches(".*[,.;:!]");
      stop -= last ? 1 : 0;
      String word = words.substring(at, stop);
      if (!word.matches("[\\p{L}'’-]+")
          || (end > from && isMade(word, words, stop + 1, to))
          || (lexicon.english().has("stop", word) && !(word.equals("and") && end > from))
          || lexicon.english().has("preposition", word)) {
        break;
      }
      end = stop;
      if (last) {
        break;
      }
      at = Math.min(to, stop + 1);
    }
    return EnglishShapes.wordsOf(words.substring(from, end)).size() <= FEW_WORDS ? end : from;
  }
}
