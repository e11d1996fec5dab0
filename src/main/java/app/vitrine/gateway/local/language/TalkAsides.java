package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of talk what is said aside, or to whoever is to write the copy. */
final class TalkAsides {
  /** What joins a clause to the one before it. */
  private static final Pattern JOINT = Pattern.compile("\\s*(?:(?:and|so|but)\\s+)?");

  /** "and" alone is no word to anybody. */
  private static final int JOINT_LETTERS = 3;

  private static final int LONGEST_GREETING = 40;

  private final WordClasses words;
  private final FactKinds kinds;
  private final Pattern greeting;
  private final ForBuyers forBuyers;
  private final EnglishAsides english;
  private final ChineseAsides chinese;

  TalkAsides(Lexicon lexicon, EnglishShapes shapes, FactKinds kinds) {
    this.words = lexicon.english();
    this.kinds = kinds;
    this.greeting = SpokenNames.greeting(words);
    this.forBuyers = new ForBuyers(lexicon, kinds);
    this.english = new EnglishAsides(lexicon, shapes, forBuyers);
    this.chinese = new ChineseAsides(lexicon, forBuyers);
  }

  /** The clauses that are told of the product; all of them where nothing else would be. */
  List<Segment> without(List<Segment> segments, String text, Language language) {
    List<Segment> told = new ArrayList<>();
    int aside = -1;
    for (Segment segment : segments) {
      List<Segment> kept = told(segment, text, language);
      boolean goesOn =
          segment.sentence() == aside
              && kinds.of(segment.text(), language) == FactKind.FEATURE
              && !forBuyers.isOne(segment.text(), language);
      boolean greets = language == Language.EN && isGreeting(segment, segments, text);
      if (!kept.isEmpty() && !goesOn && !greets) {
        told.addAll(kept);
      } else {
        aside = segment.sentence();
      }
    }
    return told.isEmpty() ? segments : told;
  }

  /** What stands in the clauses and not in what is told of them. */
  List<String> between(List<Segment> stated, List<Segment> told, String text) {
    List<String> between = new ArrayList<>();
    for (Segment segment : stated) {
      int from = segment.start();
      for (Segment kept : told) {
        if (kept.start() >= from && kept.end() <= segment.end()) {
          between.add(text.substring(from, kept.start()));
          from = kept.end();
        }
      }
      between.add(text.substring(from, segment.end()));
    }
    return between.stream()
        .map(Tidying::tidy)
        .filter(said -> said.codePoints().filter(Character::isLetter).count() > JOINT_LETTERS)
        .toList();
  }

  /** The runs of a clause's pieces that are told; one that is doubted behind is not. */
  private List<Segment> told(Segment segment, String text, Language language) {
    if (segment.label() != null) {
      return List.of(segment);
    }
    List<Segment> told = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    List<Span> pieces = pieces(segment, text);
    boolean story = false;
    for (Span piece : pieces) {
      String said = piece.of(text);
      boolean goesOn = story && !forBuyers.isOne(said, language);
      if (!goesOn && !isAside(said, piece, text, language)) {
        run.add(piece);
        story = false;
        continue;
      }
      story = language == Language.ZH && piece.start() > 0;
      if (!english.isDoubt(said)) {
        add(told, run, segment, text);
      }
      run.clear();
    }
    if (run.size() == pieces.size()) {
      return List.of(segment);
    }
    add(told, run, segment, text);
    return told;
  }

  private void add(List<Segment> told, List<Span> run, Segment segment, String text) {
    if (run.isEmpty()) {
      return;
    }
    boolean opens = run.getFirst().start() == segment.start();
    int start = opens ? segment.start() : clauseStart(run.getFirst(), text);
    int end = run.getLast().end();
    if (start >= 0) {
      String said = Tidying.tidy(text.substring(start, end));
      told.add(new Segment(start, end, said, segment.sentence(), segment.label()));
    }
  }

  /**
   * Where a clause of its own begins behind "and"; −1 where an English piece hangs on what is gone.
   */
  private int clauseStart(Span piece, String text) {
    Matcher joint = JOINT.matcher(text).region(piece.start(), piece.end());
    int start = joint.lookingAt() ? joint.end() : piece.start();
    String rest = text.substring(start, piece.end()).replace('’', '\'');
    boolean whole =
        !Scripts.isLatin(rest)
            || words.has("clause_start", EnglishShapes.firstWord(rest))
            || forBuyers.isOne(rest, Language.EN);
    return whole ? start : -1;
  }

  /** "Hi Maya, hope the move went well": in the sentence that greets, and nothing for buyers. */
  private boolean isGreeting(Segment segment, List<Segment> all, String text) {
    int opens = text.length() - text.stripLeading().length();
    return greeting.matcher(text).find()
        && segment.sentence() == all.getFirst().sentence()
        && segment.start() - opens <= LONGEST_GREETING
        && kinds.of(segment.text(), Language.EN) == FactKind.FEATURE
        && !forBuyers.isOne(segment.text(), Language.EN);
  }

  private boolean isAside(String said, Span piece, String text, Language language) {
    return switch (language) {
      case EN -> english.isOne(said);
      case ZH -> chinese.isOne(said.strip(), text.substring(0, piece.start()).isBlank());
      case JA -> false;
    };
  }

  private static boolean isInFigure(String text, int comma) {
    return comma + 1 < text.length() && Character.isDigit(text.charAt(comma + 1));
  }

  private static List<Span> pieces(Segment segment, String text) {
    List<Span> pieces = new ArrayList<>();
    int from = segment.start();
    for (int at = from; at < segment.end(); at++) {
      boolean comma = text.charAt(at) == '，' || (text.charAt(at) == ',' && !isInFigure(text, at));
      if (comma) {
        pieces.add(new Span(from, at));
        from = at + 1;
      }
    }
    pieces.add(new Span(from, segment.end()));
    return pieces;
  }
}
