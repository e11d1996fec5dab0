package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of talk what is said aside, or to whoever is to write the copy. */
final class TalkAsides {
  private static final int TO_DEED = 10;
  private static final int LONGEST_GREETING = 40;
  private static final Pattern OWN = Pattern.compile("我(?![们国])");
  private static final Pattern CALLED = Pattern.compile("(\\p{IsHan}{1,3}?)(?:您?好|啊|呀)?");

  private final WordClasses english;
  private final WordClasses chinese;
  private final FactKinds kinds;
  private final Pattern greeting;
  private final Anecdotes anecdotes;

  TalkAsides(Lexicon lexicon, FactKinds kinds) {
    this.english = lexicon.english();
    this.chinese = lexicon.chinese();
    this.kinds = kinds;
    this.greeting = SpokenNames.greeting(english);
    this.anecdotes = new Anecdotes(english, kinds);
  }

  /** The clauses that are told of the product, without what is said aside at their ends. */
  List<Segment> without(List<Segment> segments, String words, Language language) {
    List<Segment> told = new ArrayList<>();
    int aside = -1;
    for (Segment segment : segments) {
      Optional<Segment> kept = told(segment, words, language);
      boolean goesOn =
          segment.sentence() == aside && kinds.of(segment.text(), language) == FactKind.FEATURE;
      boolean greets = language == Language.EN && isGreeting(segment, segments, words);
      if (kept.isPresent() && !goesOn && !greets) {
        told.add(kept.get());
      } else {
        aside = segment.sentence();
      }
    }
    return told;
  }

  /** What stands in the clauses and not in what is told of them. */
  List<String> between(List<Segment> stated, List<Segment> told, String words) {
    return stated.stream()
        .map(
            segment -> {
              int from =
                  told.stream()
                      .filter(kept -> kept.start() == segment.start())
                      .mapToInt(Segment::end)
                      .findFirst()
                      .orElse(segment.start());
              return Tidying.tidy(words.substring(from, segment.end()));
            })
        .filter(said -> said.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  private Optional<Segment> told(Segment segment, String words, Language language) {
    if (segment.label() != null) {
      return Optional.of(segment);
    }
    List<Span> pieces = pieces(segment, words);
    List<Span> told =
        pieces.stream().takeWhile(piece -> !isAside(piece.of(words), language)).toList();
    if (told.size() == pieces.size()) {
      return Optional.of(segment);
    }
    if (told.isEmpty() || isTakenBack(pieces.get(told.size()).of(words))) {
      return Optional.empty();
    }
    int end = told.getLast().end();
    String text = Tidying.tidy(words.substring(segment.start(), end));
    return Optional.of(
        new Segment(segment.start(), end, text, segment.sentence(), segment.label()));
  }

  /** "Hi Maya, hope the move went well": in the sentence that greets, and no fact of a thing. */
  private boolean isGreeting(Segment segment, List<Segment> all, String words) {
    int opens = words.length() - words.stripLeading().length();
    String between = words.substring(opens, segment.start());
    return greeting.matcher(words).find()
        && segment.sentence() == all.getFirst().sentence()
        && between.length() <= LONGEST_GREETING
        && kinds.of(segment.text(), Language.EN) == FactKind.FEATURE;
  }

  private boolean isTakenBack(String piece) {
    return english.anyIn("doubt", piece);
  }

  private boolean isAside(String piece, Language language) {
    String plain = piece.replace('’', '\'').strip();
    return switch (language) {
      case EN ->
          english.anyIn("aside_mark", plain)
              || english.anyIn("request_cue", plain)
              || anecdotes.isTold(plain);
      case ZH ->
          chinese.words("own_story").stream().anyMatch(plain::contains)
              || isOwn(plain)
              || isCalled(plain);
      case JA -> false;
    };
  }

  /** 冬天我天天用, but not 我手工做的 or 我们家的. */
  private boolean isOwn(String piece) {
    Matcher own = OWN.matcher(piece);
    if (!own.find()) {
      return false;
    }
    String rest = piece.substring(own.end(), Math.min(piece.length(), own.end() + TO_DEED));
    return chinese.words("own_deed").stream().noneMatch(rest::contains);
  }

  /** 小林, 王姐好, 阿强啊, 喂. */
  private boolean isCalled(String piece) {
    Matcher name = CALLED.matcher(piece);
    return name.matches()
        && (chinese.words("called_before").stream().anyMatch(name.group(1)::startsWith)
            || chinese.words("called_behind").stream().anyMatch(name.group(1)::endsWith)
            || name.group(1).equals("喂"));
  }

  private static boolean isInFigure(String words, int comma) {
    return comma + 1 < words.length() && Character.isDigit(words.charAt(comma + 1));
  }

  private static List<Span> pieces(Segment segment, String words) {
    List<Span> pieces = new ArrayList<>();
    int from = segment.start();
    for (int at = from; at < segment.end(); at++) {
      boolean comma =
          words.charAt(at) == '，' || (words.charAt(at) == ',' && !isInFigure(words, at));
      if (comma) {
        pieces.add(new Span(from, at));
        from = at + 1;
      }
    }
    pieces.add(new Span(from, segment.end()));
    return pieces;
  }
}
