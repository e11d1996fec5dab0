package app.vitrine.gateway.local.language;

import java.util.Arrays;
import java.util.List;

/**
 * English sentences that a person wrote out, subject and verb and full stop: their commas part
 * nothing that could be told better than they told it.
 */
final class WholeSentences {
  /** Longer ones are told in parts. */
  private static final int MOST_WORDS = 40;

  private static final int FEWEST_WORDS = 4;

  private static final int FEW_WORDS = 16;
  private static final int MANY_DEEDS = 2;

  private final WordClasses english;
  private final EnglishShapes shapes;

  WholeSentences(WordClasses english, EnglishShapes shapes) {
    this.english = english;
    this.shapes = shapes;
  }

  /** Whether a sentence is one; lists and notes without a verb of their own are none. */
  boolean isOne(String text, Span sentence) {
    String said = withoutPlea(sentence.of(text).strip());
    if (!isWrittenOut(text, sentence) || isOfManyDeeds(said)) {
      return false;
    }
    if (isOrder(said)
        || (said.startsWith("To ") && said.indexOf(", ") > 0 && isOrder(behindComma(said)))
        || (said.endsWith(".") && english.has("definite", EnglishShapes.firstWord(said)))) {
      return true;
    }
    return (opensWithSubject(EnglishShapes.firstWord(said)) || hasVerbBeforeComma(said))
        ? shapes.of(Tidying.tidy(said)) == Shape.CLAUSE
        : isLedIn(said);
  }

  /** "It holds 800 ml, keeps warm, weighs 600 g and comes in a box" says a thing each time. */
  private boolean isOfManyDeeds(String said) {
    return EnglishShapes.wordsOf(said).size() > FEW_WORDS
        && Arrays.stream(said.split(", ")).skip(1).filter(this::isDeed).count() >= MANY_DEEDS;
  }

  private boolean isDeed(String piece) {
    String first = EnglishShapes.firstWord(piece);
    String core = first.equals("and") ? piece.substring(first.length()).strip() : piece;
    return english.has("verb3", EnglishShapes.firstWord(core));
  }

  private String withoutPlea(String said) {
    String first = EnglishShapes.firstWord(said);
    return english.has("plea", first) ? said.substring(first.length()).strip() : said;
  }

  /** "Behind the glass, the hand is yellow", "Illustrated by Peake, this puzzle shows a street". */
  private boolean isLedIn(String said) {
    int comma = said.indexOf(", ");
    if (comma < 0) {
      return false;
    }
    Shape opening = shapes.of(Tidying.tidy(said.substring(0, comma)));
    String rest = Tidying.tidy(said.substring(comma + 1));
    return (opening == Shape.PREPOSITION
            || opening == Shape.PARTICIPLE
            || english.has("preposition", EnglishShapes.firstWord(said)))
        && opensWithSubject(EnglishShapes.firstWord(rest))
        && shapes.of(rest) == Shape.CLAUSE;
  }

  /**
   * Whether clauses are torn pieces of one: "Weavers in Bhadohi, India", before "make this rug on
   * wooden looms", is its subject.
   */
  boolean isTorn(String text, Span sentence, List<String> clauses) {
    return clauses.size() > 1
        && isWrittenOut(text, sentence)
        && shapes.of(Tidying.tidy(clauses.getFirst())) == Shape.NOUN
        && clauses.stream().skip(1).anyMatch(this::isOrder);
  }

  /** "press out the air, roll the top", of "To close it, press out the air, roll the top". */
  private static String behindComma(String said) {
    return said.substring(said.indexOf(", ") + 2);
  }

  private boolean isOrder(String clause) {
    int comma = clause.indexOf(", ");
    String opening = comma < 0 ? clause : clause.substring(0, comma);
    return shapes.of(Tidying.tidy(opening)) == Shape.IMPERATIVE
        && !english.has("participle_irregular", EnglishShapes.firstWord(clause));
  }

  /** With a capital, and a full stop or the end of a line. */
  private static boolean isWrittenOut(String text, Span sentence) {
    String said = sentence.of(text).strip();
    int words = EnglishShapes.wordsOf(said).size();
    boolean line = sentence.end() >= text.length() || text.charAt(sentence.end()) == '\n';
    return (line || said.endsWith("."))
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && Character.isUpperCase(said.charAt(0));
  }

  private boolean opensWithSubject(String word) {
    return english.has("determiner", word) || english.has("pronoun", word);
  }

  private boolean hasVerbBeforeComma(String sentence) {
    int comma = sentence.indexOf(',');
    String opening = comma < 0 ? sentence : sentence.substring(0, comma);
    return shapes.wordsBeforeVerb(Tidying.tidy(opening)) > 0;
  }
}
