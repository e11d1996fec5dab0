package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.regex.Pattern;

/** Lists of English sentences, whose commas part nothing. */
final class ListedPieces {
  private static final Pattern MEASURED = Pattern.compile("\\d\\s?\\p{L}{1,4}$");

  /** "with notes of milk chocolate". */
  private static final Pattern ENDS_IN_OBJECT =
      Pattern.compile(
          "\\b(?:(?:of|for|from)(?: [\\p{L}-]+){1,2}|with(?: [\\p{L}\\d-]+){1,3})(?:, [\\p{L} -]+)*$");

  private static final Pattern JOINED = Pattern.compile("(?:^|\\s)(?:and|or|&)\\s");

  /** "a little vitamin E". */
  private static final Pattern LITTLE =
      Pattern.compile("\\ba (?:little|touch of|hint of|pinch of|dash of) ");

  private static final Pattern OR = Pattern.compile("(?:^|\\s)or\\s");
  private static final Pattern AND_THE = Pattern.compile("\\sand (?:the|an?)\\s");
  private static final String AND = " and ";
  private static final int SHORT_LIST_ITEM = 6;
  private static final int LONG_LIST_ITEM = 10;
  private static final int LONGEST_LIST = 8;

  private final WordClasses english;
  private final EnglishShapes shapes;
  private final TermFinder colours;
  private final TermFinder products;
  private final TermFinder materials;

  ListedPieces(Lexicon lexicon, EnglishShapes shapes) {
    this.english = lexicon.english();
    this.shapes = shapes;
    this.colours = lexicon.colours();
    this.products = lexicon.products();
    this.materials = lexicon.materials();
  }

  /** "Cotton, beeswax and jojoba oil", "Rust, sage or natural", "Khaki, soft sage". */
  boolean isPlainList(String text, List<Span> pieces) {
    return pieces.size() > 1
        && !endsInColours(text, pieces)
        && (JOINED.matcher(pieces.getLast().of(text)).find()
            || pieces.stream().allMatch(piece -> !colours.find(piece.of(text)).isEmpty()))
        && pieces.stream().map(piece -> Tidying.tidy(piece.of(text))).allMatch(this::isListItem);
  }

  /** "recycled plastic", before "white or terracotta". */
  private boolean endsInColours(String text, List<Span> pieces) {
    String first = Tidying.tidy(pieces.getFirst().of(text));
    String last = Tidying.tidy(pieces.getLast().of(text));
    return OR.matcher(last).find()
        && colours.find(first).isEmpty()
        && materials.find(first).stream().anyMatch(hit -> hit.end() == first.length())
        && colours.find(last).stream().anyMatch(hit -> hit.start() == 0);
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

  /**
   * "works with hooks, rings or a rod", "choose dotted, lined or plain pages", "safe in the oven,
   * the microwave and the freezer": what is chosen from is one list, and so is what has its article
   * each time.
   */
  boolean isChoice(String text, List<Span> pieces) {
    if (pieces.size() < 2) {
      return false;
    }
    String first = Tidying.tidy(pieces.getFirst().of(text));
    List<String> words = EnglishShapes.wordsOf(first);
    boolean open =
        words.size() > 1
            && !MEASURED.matcher(first).find()
            && (words.stream().anyMatch(word -> english.has("preposition", word))
                || english.has("imperative", words.getFirst()));
    String last = pieces.getLast().of(text);
    List<Span> items = pieces.subList(1, pieces.size());
    boolean either =
        OR.matcher(last).find()
            && items.stream()
                .flatMap(item -> EnglishShapes.wordsOf(item.of(text)).stream())
                .noneMatch(word -> english.has("preposition", word));
    boolean articled =
        AND_THE.matcher(last).find()
            && items.stream()
                .allMatch(item -> english.has("article", EnglishShapes.firstWord(item.of(text))));
    return open
        && (either || articled)
        && items.stream().map(item -> Tidying.tidy(item.of(text))).allMatch(this::isChosen);
  }

  private boolean isChosen(String item) {
    String bare = JOINED.matcher(item).replaceFirst(" ").strip();
    return shapes.wordsBeforeVerb(bare) <= 0
        && EnglishShapes.wordsOf(item).size() <= LONG_LIST_ITEM
        && EnglishShapes.wordsOf(item).stream()
            .noneMatch(word -> english.has("subordinator", word) || english.has("pronoun", word));
  }

  private boolean isListItem(String item) {
    String bare = JOINED.matcher(item).replaceFirst(" ").strip();
    Shape shape = shapes.of(bare);
    List<String> words = EnglishShapes.wordsOf(LITTLE.matcher(item).replaceFirst(""));
    return (shape == Shape.NOUN || shape == Shape.ADJECTIVE)
        && words.size() <= SHORT_LIST_ITEM
        && words.stream()
            .noneMatch(word -> english.has("preposition", word) || english.has("article", word))
        && item.chars().noneMatch(Character::isDigit)
        && products.find(item).isEmpty();
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
              words.contains("with")
                      || words.contains("from")
                      || words.contains("in")
                      || ENDS_IN_OBJECT.matcher(before.strip()).find()
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
      boolean last = item.contains(AND) && longest == SHORT_LIST_ITEM;
      int and = item.indexOf(AND);
      if (shapes.of(before.strip()) == Shape.NOUN
          && (materials.find(item).stream()
                  .anyMatch(hit -> hit.end() - hit.start() == item.length())
              || item.startsWith("sizes "))) {
        return false;
      }
      String thing = and > 0 ? item.substring(0, and) : item;
      if (!isThing(thing)
          || EnglishShapes.wordsOf(item).size() > (last ? LONG_LIST_ITEM : longest)
          || (thing.chars().anyMatch(Character::isDigit)
              && !english.has("article", EnglishShapes.firstWord(item)))) {
        return false;
      }
      if (item.contains(AND) || item.contains(" & ") || item.contains(" or ")) {
        return true;
      }
    }
    return false;
  }

  /** "induction", and "electric" among hobs. */
  private boolean isThing(String item) {
    Shape shape = shapes.of(item);
    return shape == Shape.NOUN || (shape == Shape.ADJECTIVE && item.indexOf(' ') < 0);
  }
}
