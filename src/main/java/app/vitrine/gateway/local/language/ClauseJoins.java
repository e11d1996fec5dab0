package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which commas of an English sentence part nothing: in lists, relative clauses, places. */
final class ClauseJoins {
  private static final Pattern SIZE_WORD =
      Pattern.compile(
          "\\p{Lu}{1,3}|\\d{1,3}(?:[-–/]\\d{1,3})?(?: (?:and|or|to) \\d{1,3}(?:[-–/]\\d{1,3})?)?"
              + "(?: (?:months|years|weeks))?");

  private static final Pattern MEASURED = Pattern.compile("\\d\\s?\\p{L}{1,4}$");

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

  /** "board that children can rock on", before "climb over or turn into a bridge". */
  private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who)\\s");

  /** "with notes of milk chocolate". */
  private static final Pattern ENDS_IN_OBJECT =
      Pattern.compile("\\b(?:of|for)(?: [\\p{L}-]+){1,2}$");

  /** "children can stack them", before "line them up". */
  private static final Pattern MODAL =
      Pattern.compile(
          "(?i)^(?!to\\b).*\\b(?:can|may|will|could|lets? (?:you|them|it)|helps? (?:you|them|it)) \\p{L}+");

  private static final int SHORT_LIST_ITEM = 6;

  private static final int LONG_LIST_ITEM = 10;
  private static final int LONGEST_LIST = 8;

  /** Two clauses joined by "and" in more words are told one by one. */
  private static final int LONGEST_SENTENCE = 26;

  private static final Pattern JOINED = Pattern.compile("(?:^|\\s)(?:and|or|&)\\s");
  private static final String AND = " and ";

  private final WordClasses english;
  private final EnglishShapes shapes;
  private final EnglishNouns nouns;
  private final TermFinder colours;
  private final TermFinder products;
  private final Vocabulary vocabulary;

  ClauseJoins(Lexicon lexicon, EnglishShapes shapes) {
    this.english = lexicon.english();
    this.nouns = new EnglishNouns(lexicon);
    this.colours = lexicon.colours();
    this.products = lexicon.products();
    this.vocabulary = lexicon.vocabulary();
    this.shapes = shapes;
  }

  /** "Cotton, beeswax and jojoba oil", "Rust, sage or natural", "Khaki, soft sage". */
  boolean isPlainList(String text, List<Span> pieces) {
    return pieces.size() > 1
        && (JOINED.matcher(pieces.getLast().of(text)).find()
            || pieces.stream().allMatch(piece -> !colours.find(piece.of(text)).isEmpty()))
        && pieces.stream().map(piece -> Tidying.tidy(piece.of(text))).allMatch(this::isListItem);
  }

  /** "Pecans, pumpkin seeds and dried cranberries go in at the end": a list that does something. */
  boolean isListOfSubjects(String text, List<Span> pieces) {
    if (pieces.size() < 2) {
      return false;
    }
    String last = pieces.getLast().of(text).strip();
    List<String> words = EnglishShapes.wordsOf(last);
    int verb = shapes.wordsBeforeVerb(last);
    return verb > 0
        && words.subList(0, verb).contains("and")
        && pieces.subList(0, pieces.size() - 1).stream()
            .map(piece -> Tidying.tidy(piece.of(text)))
            .allMatch(this::isListItem);
  }

  private boolean isListItem(String item) {
    String bare = JOINED.matcher(item).replaceFirst(" ").strip();
    Shape shape = shapes.of(bare);
    return (shape == Shape.NOUN || shape == Shape.ADJECTIVE)
        && EnglishShapes.wordsOf(item).size() <= SHORT_LIST_ITEM
        && EnglishShapes.wordsOf(item).stream()
            .noneMatch(word -> english.has("preposition", word) || english.has("article", word))
        && item.chars().noneMatch(Character::isDigit)
        && products.find(item).isEmpty();
  }

  /** Whether a piece behind a comma goes on with the clause before it. */
  boolean belongsTogether(String earlier, String piece) {
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
    boolean timed =
        english.has("opening_time", firstWord(before.strip()))
            && shapes.of(before.strip()) != Shape.CLAUSE
            && EnglishShapes.wordsOf(before).size() <= SHORT_LIST_ITEM;
    boolean each = first.equals("each") && shapes.of(before.strip()) == Shape.NOUN;
    if ((opens || timed || each) && before.indexOf(',') < 0) {
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
    if (conjunction && previous == Shape.CLAUSE && next == Shape.CLAUSE && isShort(before, core)) {
      return true;
    }
    boolean verbsOfOne =
        MODAL.matcher(before).find()
            && (next == Shape.IMPERATIVE || (next != Shape.CLAUSE && isVerb(core)));
    boolean folded = previous == Shape.PARTICIPLE && (first.equals("it") || first.equals("they"));
    boolean apposed =
        previous == Shape.PARTICIPLE
            && next == Shape.NOUN
            && (first.equals("a") || first.equals("an"));
    if (clauseOfIts
        || folded
        || apposed
        || verbsOfOne
        || THE_MORE.matcher(before).lookingAt()
        || isPlace(before, core)
        || sharesSubject(before, first, core)
        || endsInAdjective(before)
        || (SHARE.matcher(before).lookingAt() && SHARE.matcher(core).lookingAt())) {
      return true;
    }
    boolean plain = next == Shape.NOUN || next == Shape.ADJECTIVE;
    boolean afterColon = plain || next == Shape.PREPOSITION || next == Shape.MEASURE;
    if (before.contains(":") && (afterColon || next == Shape.IMPERATIVE)) {
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

  private static boolean isShort(String before, String piece) {
    return EnglishShapes.wordsOf(before).size() + EnglishShapes.wordsOf(piece).size()
        <= LONGEST_SENTENCE;
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
    if (words.size() < 2 || !isAdjective(words.getLast())) {
      return false;
    }
    String leading = words.get(words.size() - 2).toLowerCase(Locale.ROOT);
    return Set.of("of", "with", "a", "an", "from").contains(leading);
  }

  private boolean isAdjective(String word) {
    return english.has("adjective", word) || vocabulary.isAdjective(word);
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
  boolean goesOn(String before, String text, List<Span> rest) {
    List<String> words = EnglishShapes.wordsOf(before);
    int longest =
        switch (shapes.of(before.strip())) {
          case PARTICIPLE ->
              words.contains("with") || words.contains("from") || words.contains("in")
                  ? SHORT_LIST_ITEM
                  : 0;
          case CLAUSE, VERB -> MEASURED.matcher(before.strip()).find() ? 0 : LONG_LIST_ITEM;
          case NOUN -> ENDS_IN_OBJECT.matcher(before.strip()).find() ? SHORT_LIST_ITEM : 0;
          default -> 0;
        };
    if (longest == 0
        || rest.stream().limit(LONGEST_LIST).noneMatch(p -> JOINED.matcher(p.of(text)).find())) {
      return false;
    }
    for (Span piece : rest) {
      String item = piece.of(text).strip();
      if (shapes.of(item) != Shape.NOUN
          || EnglishShapes.wordsOf(item).size() > longest
          || (item.chars().anyMatch(Character::isDigit)
              && !english.has("article", firstWord(item)))) {
        return false;
      }
      if (item.contains(AND) || item.contains(" & ") || item.contains(" or ")) {
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
}
