package app.vitrine.gateway.local.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which commas of an English sentence part nothing: in relative clauses, places, deeds. */
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

  /** "Keep it somewhere cool", before "as it melts above 30 °C". */
  private static final Pattern AS_IT =
      Pattern.compile("as (?:it|they|this|these|the|each|every|we|you)\\s");

  /** "through each step", before "from winding the body to shaping the beak". */
  private static final Pattern FROM_TO = Pattern.compile("from (?!\\d)[^,]+ to \\p{L}");

  /** "Fits UK and euro notes", before "US dollars too". */
  private static final Pattern TOO = Pattern.compile("^\\S+(?: \\S+)? too[.!]?$");

  /** "and supports the hips in seated ones". */
  private static final Pattern REFERS_BACK = Pattern.compile("\\bones[.!]?$");

  /** "Posted in a cardboard envelope", before "no plastic". */
  private static final Pattern SENT =
      Pattern.compile(
          "(?:posted|packed|sent|shipped|wrapped|delivered) in\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NONE_OF = Pattern.compile("no \\p{L}+[.!]?");

  /** A size of paper (ISO 216), before "landscape". */
  private static final Pattern PAPER = Pattern.compile("[ABC]\\d");

  private static final Pattern WAY_UP = Pattern.compile("(?:landscape|portrait)[.!]?");

  /** "the more you cook with it, the better it becomes". */
  private static final Pattern THE_MORE =
      Pattern.compile("(?i)the (?:more|less|longer|harder|older|sooner)\\b(?!.*,)");

  /** "board that children can rock on", before "climb over or turn into a bridge". */
  private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who)\\s");

  /** "children can stack them", before "line them up". */
  private static final Pattern MODAL =
      Pattern.compile(
          "(?i)^(?!to\\b).*\\b(?:can|may|will|could|lets? (?:you|them|it)|helps? (?:you|them|it)) \\p{L}+");

  /** "children learn to compare sizes", before "count and balance". */
  private static final Pattern TO_DO = Pattern.compile("\\bto \\p{L}{3,}(?: \\p{L}+){0,3}$");

  /** "seven arches to stack", before "sort and build with". */
  private static final Pattern TO_DO_IT = Pattern.compile("\\bto \\p{L}{3,}$");

  /** "from sailcloth, and because every sail is different": the rest is still to come. */
  private static final Pattern CAUSE =
      Pattern.compile(",? (?:and|or|but)(?:,? (?:because|if|when|although|since|once) [^,]*)?$");

  /** "for kids 3+", before "beech wood". */
  private static final Pattern OF_AGE = Pattern.compile("\\d ?\\+$");

  private static final Pattern BARE_MEASURE = Pattern.compile("\\d[\\d.,]* ?[mc]m\\.?");

  private static final Pattern DIMENSION =
      Pattern.compile(
          "\\d[\\d.,]* ?\\p{L}{1,2} (?:long|wide|deep|high|tall|thick|across|at|from|around)\\b");

  private static final int SHORT_LIST_ITEM = 6;

  /** Two clauses joined by "and" in more words are told one by one. */
  private static final int LONGEST_SENTENCE = 26;

  private static final Pattern JOINED = Pattern.compile("(?:^|\\s)(?:and|or|&)\\s");

  private final WordClasses english;
  private final EnglishShapes shapes;
  private final EnglishNouns nouns;
  private final TermFinder products;
  private final TermFinder materials;
  private final Vocabulary vocabulary;
  private final ClauseAsides asides;

  ClauseJoins(Lexicon lexicon, EnglishShapes shapes) {
    this.english = lexicon.english();
    this.nouns = new EnglishNouns(lexicon);
    this.products = lexicon.products();
    this.materials = lexicon.materials();
    this.vocabulary = lexicon.vocabulary();
    this.asides = new ClauseAsides(lexicon);
    this.shapes = shapes;
  }

  private Comma comma(String earlier, String behind) {
    String before = Tidying.tidy(earlier).strip();
    String said = behind.strip();
    String plea = EnglishShapes.firstWord(said);
    String piece = english.has("plea", plea) ? said.substring(plea.length()).strip() : said;
    String first = EnglishShapes.firstWord(piece);
    boolean joined = first.equals("and") || first.equals("or");
    String core = joined ? piece.substring(first.length()).strip() : piece;
    return new Comma(before, shapes.of(before), piece, first, core, shapes.of(core));
  }

  /** Whether a piece behind a comma goes on with the clause before it. */
  boolean belongsTogether(String earlier, String behind) {
    Comma comma = comma(earlier, behind);
    return isOpening(comma)
        || leansBack(comma)
        || isOneSentence(comma)
        || isOneDeed(comma)
        || asides.holds(comma)
        || isList(comma);
  }

  /** "If it is damp", "After class", "Small leaves", before "each 14 mm long": what waits. */
  private boolean isOpening(Comma comma) {
    String opening = EnglishShapes.firstWord(comma.before());
    boolean timed =
        english.has("opening_time", opening)
            && comma.previous() != Shape.CLAUSE
            && EnglishShapes.wordsOf(comma.before()).size() <= SHORT_LIST_ITEM;
    boolean state =
        comma.previous() == Shape.PARTICIPLE
            && comma.next() == Shape.CLAUSE
            && comma.before().indexOf(' ') < 0;
    boolean each = comma.first().equals("each") && comma.previous() == Shape.NOUN;
    boolean whole = comma.before().indexOf(',') < 0;
    return CAUSE.matcher(comma.before()).find()
        || (whole && (english.has("opening_condition", opening) || timed || each || state));
  }

  /** "which makes it light", "not for the oven", "or M": what cannot stand alone. */
  private boolean leansBack(Comma comma) {
    String first = comma.first();
    boolean size = SIZE_WORD.matcher(comma.core().replaceAll("[.!?]+$", "")).matches();
    boolean denials =
        comma.previous() == Shape.NEGATION
            && comma.next() == Shape.NEGATION
            && !comma.core().startsWith("not too ");
    return size
        || AS_IT.matcher(comma.piece()).lookingAt()
        || (FROM_TO.matcher(comma.piece()).lookingAt() && !MEASURED.matcher(comma.before()).find())
        || isDenied(comma)
        || isOfEach(comma)
        || first.equals("spaced")
        || REFERS_BACK.matcher(comma.piece()).find()
        || (SENT.matcher(comma.before()).lookingAt() && NONE_OF.matcher(comma.piece()).matches())
        || (PAPER.matcher(comma.before()).matches() && WAY_UP.matcher(comma.piece()).matches())
        || first.equals("enough")
        || Afterthoughts.goesOn(comma)
        || first.equals("plus")
        || (comma.piece().contains("not included") && comma.next() != Shape.VERB)
        || (first.equals("you") && comma.previous() == Shape.CLAUSE)
        || TOO.matcher(comma.piece()).find()
        || first.equals("he")
        || first.equals("she")
        || first.equals("or")
        || (english.has("qualifier", first) && !denials)
        || english.has("subordinator", first);
  }

  /** "No foil", before "glitter or plastic coating". */
  private static boolean isDenied(Comma comma) {
    return comma.before().toLowerCase(Locale.ROOT).startsWith("no ")
        && comma.piece().contains(" or ")
        && comma.listsThings();
  }

  /** "Each pole is aluminium", before "weighs 245 g": that is not said of the pair. */
  private static boolean isOfEach(Comma comma) {
    String subject = EnglishShapes.firstWord(comma.before());
    return comma.next() == Shape.VERB && (subject.equals("each") || subject.equals("every"));
  }

  /** Two short clauses joined by a word, or by their subject. */
  private boolean isOneSentence(Comma comma) {
    boolean joined = comma.first().equals("and") || comma.first().equals("or");
    boolean folded =
        comma.previous() == Shape.PARTICIPLE
            && (comma.first().equals("it") || comma.first().equals("they"));
    return folded
        || (joined
            && comma.previous() == Shape.CLAUSE
            && comma.next() == Shape.CLAUSE
            && isShort(comma.before(), comma.core()))
        || THE_MORE.matcher(comma.before()).lookingAt()
        || sharesSubject(comma.before(), comma.first(), comma.core());
  }

  /** Several verbs of one subject: "can stack it", "line it up". */
  private boolean isOneDeed(Comma comma) {
    boolean verb = comma.next() != Shape.CLAUSE && isVerb(comma.core());
    boolean ofRelative =
        RELATIVE.matcher(comma.before()).find()
            && JOINED.matcher(comma.core()).find()
            && (comma.next() == Shape.IMPERATIVE
                || comma.next() == Shape.VERB
                || isVerb(comma.core()))
            && !comma.holdsFigure();
    boolean ofAim =
        comma.previous() != Shape.PREPOSITION
            && TO_DO.matcher(comma.before()).find()
            && JOINED.matcher(comma.core()).find()
            && comma.next() != Shape.CLAUSE
            && (TO_DO_IT.matcher(comma.before()).find()
                || vocabulary.plain(EnglishShapes.firstWord(comma.core())).isPresent());
    boolean ofModal =
        MODAL.matcher(comma.before()).find() && (comma.next() == Shape.IMPERATIVE || verb);
    boolean ofSteps =
        comma.previous() == Shape.IMPERATIVE
            && comma.next() == Shape.IMPERATIVE
            && JOINED.matcher(comma.core()).find();
    return ofRelative || ofAim || ofModal || ofSteps;
  }

  /** One more thing behind a colon, a place or a verb. */
  private boolean isList(Comma comma) {
    Shape next = comma.next();
    if (comma.before().contains(":") && next != Shape.CLAUSE) {
      return true;
    }
    return switch (comma.previous()) {
      case PREPOSITION ->
          !OF_AGE.matcher(comma.before()).find()
              && continuesList(EnglishShapes.firstWord(comma.before()), comma.piece(), next);
      case ADJECTIVE ->
          OPEN_LIST.matcher(comma.before()).find() && comma.listsThings() && comma.isShortItem();
      case VERB, CLAUSE, NEGATION ->
          !MEASURED.matcher(comma.before()).find()
              && !Afterthoughts.isOfProduct(comma)
              && ((comma.listsThings() && comma.isShortItem())
                  || next == Shape.ADJECTIVE
                  || (next == Shape.PREPOSITION && isOfPronoun(comma)));
      case IMPERATIVE -> comma.listsThings() || next == Shape.PREPOSITION || next == Shape.NEGATION;
      default -> false;
    };
  }

  /** "Flexible neck", before "30 cm long": the part's measure is not the product's. */
  boolean measuresPart(String before, String piece) {
    String part = Tidying.tidy(before);
    boolean measured =
        BARE_MEASURE.matcher(piece.strip()).matches() && materials.find(nouns.head(part)).isEmpty();
    return shapes.of(part) == Shape.NOUN
        && (nouns.isPart(part)
            || english.has("counting", EnglishShapes.firstWord(part))
            || measured)
        && products.find(nouns.head(part)).isEmpty()
        && part.chars().noneMatch(Character::isDigit)
        && (measured || DIMENSION.matcher(piece.strip()).lookingAt());
  }

  /** "It works on gas hobs", before "in the oven and over a campfire". */
  private boolean isOfPronoun(Comma comma) {
    return english.has("pronoun", EnglishShapes.firstWord(comma.before()))
        && EnglishShapes.wordsOf(comma.before()).stream()
            .anyMatch(word -> english.has("preposition", word));
  }

  private static boolean isShort(String before, String piece) {
    return EnglishShapes.wordsOf(before).size() + EnglishShapes.wordsOf(piece).size()
        <= LONGEST_SENTENCE;
  }

  /** "They weigh 265 g, fold flat and come with a case": one sentence about one thing. */
  private boolean sharesSubject(String before, String first, String piece) {
    boolean pronoun = english.has("pronoun", EnglishShapes.firstWord(before.strip()));
    boolean verb = english.has("verb3", first) || english.has("plain_verb", first);
    boolean more = WITH_THING.matcher(before).find() && LAST_OF_LIST.matcher(piece).find();
    return pronoun && (verb || more || english.has("pronoun", EnglishShapes.firstWord(piece)));
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
    String first = EnglishShapes.firstWord(phrase);
    return vocabulary.plain(first).isPresent() && !nouns.isSureNoun(first);
  }
}
