package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into clauses at its commas, keeping lists and relative clauses whole. */
final class ClauseSplitter {
  private static final Pattern SIZE_WORD =
      Pattern.compile(
          "\\p{Lu}{1,3}|\\d{1,3}(?:[-–/]\\d{1,3})?(?: (?:and|or|to) \\d{1,3}(?:[-–/]\\d{1,3})?)?"
              + "(?: (?:months|years|weeks))?");
  private static final Pattern LEADING_AND =
      Pattern.compile("^\\s*and\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEASURED = Pattern.compile("\\d\\s?\\p{L}{1,4}$");
  private static final Pattern BUILT_IN =
      Pattern.compile("\\bbuilt in\\b", Pattern.CASE_INSENSITIVE);

  /** "great on salads, grilled fish or bread". */
  private static final Pattern OPEN_LIST = Pattern.compile("\\b(?:for|in|on|with)\\b");

  /** "come with a case, a cable and a pouch". */
  private static final Pattern WITH_THING = Pattern.compile("\\bwith an? [^,]+$");

  private static final Pattern LAST_OF_LIST = Pattern.compile("(?i)^(?:a|an|one) .* and ");

  /** "the more you cook with it, the better it becomes". */
  private static final Pattern THE_MORE =
      Pattern.compile("(?i)the (?:more|less|longer|harder|older|sooner)\\b(?!.*,)");

  /** "88% polyester, 12% elastane". */
  private static final Pattern SHARE = Pattern.compile("\\d{1,3} ?% ?\\p{L}");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");
  private static final String AND = " and ";
  private static final Pattern JOINED = Pattern.compile("(?:^|\\s)(?:and|or|&)\\s");

  /** "board that children can rock on", before "climb over or turn into a bridge". */
  private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who)\\s");

  private static final int SHORT_LIST_ITEM = 6;
  private static final int LONG_LIST_ITEM = 10;

  /** "with notes of milk chocolate". */
  private static final Pattern ENDS_IN_OBJECT =
      Pattern.compile("\\b(?:of|for)(?: [\\p{L}-]+){1,2}$");

  private final WordClasses english;
  private final EnglishShapes shapes;
  private final EnglishNouns nouns;
  private final TermFinder colours;
  private final TermFinder products;
  private final Vocabulary vocabulary;

  ClauseSplitter(Lexicon lexicon, EnglishShapes shapes) {
    this.english = lexicon.english();
    this.nouns = new EnglishNouns(lexicon);
    this.colours = lexicon.colours();
    this.products = lexicon.products();
    this.vocabulary = lexicon.vocabulary();
    this.shapes = shapes;
  }

  /** The clauses of a sentence in order. */
  List<Span> clauses(String text, Span sentence, Language language) {
    List<Span> pieces = commaPieces(text, sentence, language);
    if (language != Language.EN) {
      return language == Language.ZH ? joinChinese(text, pieces) : pieces;
    }
    if (isPlainList(text, pieces)) {
      return List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()));
    }
    List<Span> clauses = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      if (last != null
          && (belongsTogether(last.of(text), piece.of(text))
              || goesOn(last.of(text), text, pieces.subList(i, pieces.size())))) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses.stream()
        .map(span -> withoutLeadingAnd(text, span))
        .flatMap(span -> withoutOtherThought(text, span).stream())
        .toList();
  }

  /** "Cotton, beeswax and jojoba oil", "Rust, sage or natural", "Khaki, soft sage". */
  private boolean isPlainList(String text, List<Span> pieces) {
    return pieces.size() > 1
        && (JOINED.matcher(pieces.getLast().of(text)).find()
            || pieces.stream().allMatch(piece -> !colours.find(piece.of(text)).isEmpty()))
        && pieces.stream().map(piece -> Tidying.tidy(piece.of(text))).allMatch(this::isListItem);
  }

  private boolean isListItem(String item) {
    String bare = JOINED.matcher(item).replaceFirst(" ").strip();
    Shape shape = shapes.of(bare);
    return (shape == Shape.NOUN || shape == Shape.ADJECTIVE)
        && EnglishShapes.wordsOf(item).size() <= SHORT_LIST_ITEM
        && EnglishShapes.wordsOf(item).stream()
            .noneMatch(word -> english.has("preposition", word) || english.has("determiner", word))
        && item.chars().noneMatch(Character::isDigit)
        && products.find(item).isEmpty();
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
    return named && plain && other && !colour
        ? List.of(
            new Span(span.start(), span.start() + and),
            new Span(span.start() + and + AND.length(), span.end()))
        : List.of(span);
  }

  /** A colon in a Chinese clause opens a list that runs on to the sentence's end. */
  private static List<Span> joinChinese(String text, List<Span> pieces) {
    List<Span> clauses = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      if (last != null && last.of(text).matches("(?s).*[:：].*")) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses;
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

  private boolean belongsTogether(String earlier, String piece) {
    String before = Tidying.tidy(earlier);
    String said = piece.strip();
    String bare =
        english.has("plea", firstWord(said))
            ? said.substring(firstWord(said).length()).strip()
            : said;
    String first = firstWord(bare);
    boolean conjunction = first.equals("and") || first.equals("or");
    String core = conjunction ? bare.substring(first.length()).strip() : bare;
    boolean sizeList = SIZE_WORD.matcher(core.replaceAll("[.!?]+$", "")).matches();
    boolean sameSubject = first.equals("he") || first.equals("she");
    boolean opens = english.has("opening_condition", firstWord(before.strip()));
    if (opens && before.indexOf(',') < 0) {
      return true;
    }
    boolean denials =
        shapes.of(before.strip()) == Shape.NEGATION
            && shapes.of(core) == Shape.NEGATION
            && !core.startsWith("not too ");
    boolean qualifies = english.has("qualifier", first) && !denials;
    if (sizeList || sameSubject || qualifies || english.has("subordinator", first)) {
      return true;
    }
    Shape next = shapes.of(core);
    Shape previous = shapes.of(before.strip());
    boolean clauseOfIts =
        RELATIVE.matcher(before).find()
            && JOINED.matcher(core).find()
            && (next == Shape.IMPERATIVE || next == Shape.VERB || isVerb(core))
            && core.chars().noneMatch(Character::isDigit);
    if (clauseOfIts
        || THE_MORE.matcher(before).lookingAt()
        || isPlace(before, core)
        || sharesSubject(before, first, core)
        || endsInAdjective(before)
        || (SHARE.matcher(before).lookingAt() && SHARE.matcher(core).lookingAt())) {
      return true;
    }
    boolean plain = next == Shape.NOUN || next == Shape.ADJECTIVE;
    if (before.contains(":") && (plain || next == Shape.PREPOSITION || next == Shape.MEASURE)) {
      return true;
    }
    if (first.equals("or")) {
      return true;
    }
    boolean shortItem =
        EnglishShapes.wordsOf(core).size() <= SHORT_LIST_ITEM
            && core.chars().noneMatch(Character::isDigit);
    return switch (previous) {
      case PREPOSITION -> continuesList(firstWord(before.strip()), bare, next);
      case ADJECTIVE ->
          OPEN_LIST.matcher(before).find()
              && (next == Shape.NOUN || next == Shape.ADJECTIVE)
              && shortItem;
      case VERB, CLAUSE, NEGATION ->
          !MEASURED.matcher(before.strip()).find()
              && ((plain && shortItem) || next == Shape.ADJECTIVE);
      case IMPERATIVE -> plain || next == Shape.PREPOSITION || next == Shape.NEGATION;
      default -> false;
    };
  }

  /** "near Kalamata, Greece". */
  private boolean isPlace(String before, String piece) {
    List<String> words = EnglishShapes.wordsOf(before);
    String last = before.strip().substring(before.strip().lastIndexOf(' ') + 1);
    boolean named = NAMED.matcher(Tidying.tidy(piece)).matches() && NAMED.matcher(last).matches();
    return named
        && words.size() > 1
        && english.has("preposition", words.get(words.size() - 2).toLowerCase(Locale.ROOT));
  }

  /** "made of soft" goes on: "BPA-free silicone". */
  private boolean endsInAdjective(String before) {
    List<String> words = EnglishShapes.wordsOf(before);
    if (words.size() < 2 || !english.has("adjective", words.getLast())) {
      return false;
    }
    String leading = words.get(words.size() - 2).toLowerCase(Locale.ROOT);
    return Set.of("of", "with", "a", "an", "from").contains(leading);
  }

  /** "They weigh 265 g, fold flat and come with a case": one sentence about one thing. */
  private boolean sharesSubject(String before, String first, String piece) {
    boolean pronoun = english.has("pronoun", firstWord(before.strip()));
    boolean verb = english.has("verb3", first) || english.has("plain_verb", first);
    boolean more = WITH_THING.matcher(before).find() && LAST_OF_LIST.matcher(piece).find();
    return pronoun && (verb || more || english.has("pronoun", firstWord(piece)));
  }

  /**
   * "made with habanero, garlic and mango", "gives an even mist for ferns, orchids and plants that
   * like it": a list up to its "and".
   */
  private boolean goesOn(String before, String text, List<Span> rest) {
    List<String> words = EnglishShapes.wordsOf(before);
    int longest =
        switch (shapes.of(before.strip())) {
          case PARTICIPLE -> words.contains("with") || words.contains("from") ? SHORT_LIST_ITEM : 0;
          case CLAUSE, VERB -> MEASURED.matcher(before.strip()).find() ? 0 : LONG_LIST_ITEM;
          case NOUN -> ENDS_IN_OBJECT.matcher(before.strip()).find() ? SHORT_LIST_ITEM : 0;
          default -> 0;
        };
    for (Span piece : rest) {
      String item = piece.of(text).strip();
      if (shapes.of(item) != Shape.NOUN
          || EnglishShapes.wordsOf(item).size() > longest
          || item.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      if (item.contains(AND) || item.contains(" & ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean continuesList(String preposition, String piece, Shape next) {
    boolean place =
        next == Shape.PREPOSITION && (piece.startsWith("in ") || piece.startsWith("on "));
    if (place && preposition.equals("for")) {
      return true;
    }
    boolean endOfList = piece.contains(" and ") || piece.startsWith("and ");
    return next == Shape.NOUN
        && (preposition.equals("for") || (preposition.equals("with") && endOfList));
  }

  private boolean isVerb(String phrase) {
    String first = firstWord(phrase);
    return vocabulary.plain(first).isPresent() && !nouns.isSureNoun(first);
  }

  private static String firstWord(String phrase) {
    List<String> words = EnglishShapes.wordsOf(phrase);
    return words.isEmpty() ? "" : words.getFirst();
  }

  private static Span withoutLeadingAnd(String text, Span span) {
    String piece = span.of(text);
    Matcher and = LEADING_AND.matcher(piece);
    return and.find() ? new Span(span.start() + and.end(), span.end()) : span;
  }
}
