package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into clauses at those of its commas that part two thoughts. */
final class ClauseSplitter {
  private static final Pattern LEADING_AND =
      Pattern.compile("^\\s*and\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BUILT_IN =
      Pattern.compile("\\bbuilt in\\b", Pattern.CASE_INSENSITIVE);

  private static final String AND = " and ";
  private final WordClasses english;
  private final ChineseClauses chinese;
  private final EnglishShapes shapes;
  private final EnglishNouns nouns;
  private final TermFinder colours;
  private final ClauseJoins joins;
  private final ListedPieces lists;
  private final WholeSentences sentences;

  ClauseSplitter(Lexicon lexicon, EnglishShapes shapes) {
    this.english = lexicon.english();
    this.chinese = new ChineseClauses(lexicon);
    this.nouns = new EnglishNouns(lexicon);
    this.colours = lexicon.colours();
    this.joins = new ClauseJoins(lexicon, shapes);
    this.lists = new ListedPieces(lexicon, shapes);
    this.shapes = shapes;
    this.sentences = new WholeSentences(lexicon.english(), shapes);
  }

  /** The clauses of a sentence in order. */
  List<Span> clauses(String text, Span sentence, Language language) {
    List<Span> pieces = commaPieces(text, sentence, language);
    if (language != Language.EN) {
      return language == Language.ZH ? chinese.joined(text, sentence, pieces) : pieces;
    }
    return english(text, sentence, pieces).stream()
        .flatMap(span -> JoinedSayings.of(text, span).stream())
        .toList();
  }

  private List<Span> english(String text, Span sentence, List<Span> pieces) {
    if (sentences.isOne(text, sentence)
        || lists.isPlainList(text, pieces)
        || lists.isChoice(text, pieces)
        || lists.isListOfSubjects(text, pieces)) {
      return List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()));
    }
    boolean opens = text.substring(0, sentence.start()).isBlank();
    List<Span> clauses = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      if (last != null
          && ((!opens && joins.measuresPart(last.of(text), piece.of(text)))
              || joins.belongsTogether(last.of(text), piece.of(text))
              || lists.goesOn(last.of(text), text, pieces.subList(i, pieces.size())))) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    if (!opens
        && sentences.isTorn(text, sentence, clauses.stream().map(c -> c.of(text)).toList())) {
      return List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()));
    }
    return clauses.stream()
        .map(span -> withoutLeadingAnd(text, span))
        .flatMap(span -> withoutOtherThought(text, span).stream())
        .toList();
  }

  /** "built-in mic and foldable": a thing it has and how it is are two thoughts. */
  private List<Span> withoutOtherThought(String text, Span span) {
    String clause = span.of(text);
    int and = clause.toLowerCase(Locale.ROOT).lastIndexOf(AND);
    if (and < 0) {
      return List.of(span);
    }
    String thing = BUILT_IN.matcher(clause.substring(0, and)).replaceAll("built-in");
    String rest = Tidying.tidy(clause.substring(and + AND.length()));
    List<String> words = EnglishShapes.wordsOf(thing);
    boolean named =
        shapes.of(thing) == Shape.NOUN
            && nouns.isSure(thing)
            && !english.has("verb3", words.getLast())
            && !words.getLast().equals("included");
    boolean plain =
        words.stream().noneMatch(word -> english.has("preposition", word) || word.equals("and"));
    Shape next = shapes.of(rest);
    boolean other = next == Shape.ADJECTIVE || next == Shape.VERB || next == Shape.PARTICIPLE;
    boolean colour = !colours.find(rest).isEmpty();
    boolean supplied = english.has("supplied", EnglishShapes.lastWord(rest));
    boolean shared = !words.isEmpty() && english.has("appliance", words.getLast());
    return named && plain && other && !colour && !shared && !supplied
        ? List.of(
            new Span(span.start(), span.start() + and),
            new Span(span.start() + and + AND.length(), span.end()))
        : List.of(span);
  }

  private static List<Span> commaPieces(String text, Span sentence, Language language) {
    List<Span> pieces = new ArrayList<>();
    if (language == Language.JA) {
      return List.of(sentence);
    }
    int depth = 0;
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      depth += "(（“「『".indexOf(c) >= 0 ? 1 : 0;
      depth -= ")）”」』".indexOf(c) >= 0 ? 1 : 0;
      boolean comma = c == '，' || (c == ',' && !betweenDigits(text, i));
      if (comma && depth <= 0) {
        Span.addUnlessBlank(pieces, text, start, i);
        start = i + 1;
        depth = 0;
      }
    }
    Span.addUnlessBlank(pieces, text, start, sentence.end());
    return pieces;
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static Span withoutLeadingAnd(String text, Span span) {
    String piece = span.of(text);
    Matcher and = LEADING_AND.matcher(piece);
    return and.find() ? new Span(span.start() + and.end(), span.end()) : span;
  }
}
