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

  private static final Pattern TREATED =
      Pattern.compile("(?i)(?:we|i)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}+)\\s+(?:this|these|our|my)\\s+");

  private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？：]");

  private static final int SENTENCES = 3;
  private static final int FEW_WORDS = 5;
  private static final int TITLE_WORDS = 8;
  private static final int LONGEST_CJK = 14;

  /** As {@link EnglishShapes#wordsOf} parts words. */
  private static final Pattern WORD = Pattern.compile("[^\\s,:;()“”\"]+");

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final Wares wares;

  Introductions(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.wares = new Wares(lexicon);
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
      return Optional.empty();
    }
    Matcher stock = STOCK.matcher(words).region(offered.end(), segment.end());
    int start = stock.lookingAt() ? stock.end() : offered.end();
    int end = phraseEnd(words, start, segment.end());
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
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
      case ZH -> presented(brief.words(), first).or(() -> doing(brief.words(), first));
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

  /** A name ends at its last noun: 手工牛轧糖 of 我们的手工牛轧糖每天现做. */
  private Optional<FoundName> presented(String words, Segment segment) {
    int start =
        lexicon.chinese().words("introduction").stream()
            .filter(lead -> words.startsWith(lead, segment.start()))
            .mapToInt(lead -> segment.start() + lead.length())
            .max()
            .orElse(-1);
    int end = -1;
    int last = Math.min(clauseWord(words, start + 2, segment.end()), start + LONGEST_CJK);
    for (int at = start + 2; start > 0 && at <= last; at++) {
      if (endsInNoun(words.substring(start, at))
          && (end < 0 || isOneNoun(words, start, end, at, last))) {
        end = at;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new FoundName(start, end, 0));
  }

  /** 小麦田儿童连帽外套采用双层纯棉纱布制成: what stands before the verb. */
  private Optional<FoundName> doing(String words, Segment segment) {
    int verb = clauseWord(words, segment.start() + 2, segment.end());
    boolean named =
        verb < segment.end()
            && verb - segment.start() <= LONGEST_CJK
            && lexicon.products().find(words.substring(segment.start(), verb)).stream()
                .anyMatch(hit -> segment.start() + hit.end() == verb);
    return named ? Optional.of(new FoundName(segment.start(), verb, 0)) : Optional.empty();
  }

  /** Whether a name goes on: 香水瓶 behind 香水, but not 杯盖 behind 保温杯. */
  private boolean isOneNoun(String words, int start, int end, int at, int last) {
    boolean longer =
        lexicon.products().find(words.substring(start, at)).stream()
            .anyMatch(hit -> start + hit.start() < end && start + hit.end() == at);
    boolean repeats = words.charAt(at - 1) == words.charAt(end - 1);
    return longer || (at - end <= 2 && at == last && !repeats);
  }

  /** Where the first word stands that only a clause has; the 带 of 发带 is none. */
  private int clauseWord(String words, int from, int to) {
    List<TermFinder.Hit> things =
        from < to ? lexicon.products().find(words.substring(from, to)) : List.of();
    return lexicon.chinese().words("clause_word").stream()
        .mapToInt(word -> words.indexOf(word, from))
        .filter(at -> at >= 0 && at < to)
        .filter(
            at ->
                things.stream().noneMatch(hit -> from + hit.start() < at && at < from + hit.end()))
        .min()
        .orElse(to);
  }

  /** Whether a Chinese brief opens with 这款, 这罐, 我们的 …: then the name follows. */
  boolean isIntroduced(List<Segment> segments, Language language) {
    return language == Language.ZH
        && !segments.isEmpty()
        && lexicon.chinese().words("introduction").stream()
            .anyMatch(segments.getFirst().text()::startsWith);
  }

  /** 儿童双面画架 opens the brief, or fills its first line, and names a thing no list knows. */
  boolean isHeadword(BriefText brief, List<Segment> segments, Language language) {
    if (language != Language.ZH || segments.isEmpty() || segments.getFirst().label() != null) {
      return false;
    }
    String name = segments.getFirst().text();
    int after = segments.getFirst().end();
    int line = brief.words().indexOf('\n', after);
    boolean heading =
        line >= 0 && !ENDS_SENTENCE.matcher(brief.words().substring(after, line)).find();
    return name.length() > 1
        && name.length() <= LONGEST_CJK
        && (heading || endsInNoun(name))
        && lexicon.chinese().words("clause_word").stream().noneMatch(name::contains)
        && lexicon.chinese().words("introduction").stream().noneMatch(name::startsWith);
  }

  /** Whether a segment says nothing of what it names: 马克杯, but not 可以放中性笔. */
  boolean isNothingSaid(Segment segment) {
    return segment.label() != null
        || lexicon.chinese().words("says_of_name").stream().noneMatch(segment.text()::contains);
  }

  private boolean endsInNoun(String name) {
    return lexicon.chinese().has("name_end", name.substring(name.length() - 1))
        || lexicon.products().find(name).stream().anyMatch(hit -> hit.end() == name.length());
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
