package app.vitrine.gateway.local.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what stands behind a comma only to say more of the words before it. */
final class ClauseAsides {
  /** "88% polyester, 12% elastane". */
  private static final Pattern SHARE = Pattern.compile("\\d{1,3} ?% ?\\p{L}");

  private static final Pattern THICKNESS = Pattern.compile("\\d[\\d.,]* ?mm thick[.!]?");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

  /** "Removable cover", before "machine washable at 40 °C". */
  private static final Pattern WASHED =
      Pattern.compile("(?:machine[ -]|hand[ -])?wash(?:able|es)?\\b|removable for wash");

  /** "Outer made of waxed cotton", before "woven in Lancashire". */
  private static final Pattern MADE_OF = Pattern.compile("\\p{L}+ made (?:of|from)\\b");

  /** "Waxed cotton canvas", before "woven in Lancashire". */
  private static final Pattern WORKED =
      Pattern.compile("(?:woven|knitted|spun|tanned|dyed) (?:in|by|with)\\b");

  /** What says more of a noun before it. */
  private static final Set<Shape> OF_BEFORE =
      EnumSet.of(Shape.MEASURE, Shape.NAMED_MEASURE, Shape.PREPOSITION, Shape.PARTICIPLE);

  private final WordClasses english;
  private final Vocabulary vocabulary;
  private final TermFinder materials;

  ClauseAsides(Lexicon lexicon) {
    this.english = lexicon.english();
    this.vocabulary = lexicon.vocabulary();
    this.materials = lexicon.materials();
  }

  /** "made from cellulose acetate", before "a plastic"; "near Kalamata", before "Greece". */
  boolean holds(Comma comma) {
    boolean apposed =
        comma.previous() == Shape.PARTICIPLE
            && comma.next() == Shape.NOUN
            && (comma.first().equals("a") || comma.first().equals("an"));
    boolean ofPart =
        comma.previous() == Shape.CLAUSE
            && comma.before().startsWith("The ")
            && (comma.next() == Shape.PARTICIPLE || comma.first().equals("with"));
    boolean ofLook =
        comma.previous() == Shape.NOUN
            && comma.next() == Shape.PARTICIPLE
            && english.has("look", EnglishShapes.lastWord(comma.before()));
    boolean ofMade =
        comma.next() == Shape.PARTICIPLE
            && (MADE_OF.matcher(comma.before()).lookingAt()
                || (WORKED.matcher(comma.core()).lookingAt() && endsInMaterial(comma.before())));
    boolean ofCare =
        comma.previous() == Shape.NOUN
            && comma.before().indexOf(' ') > 0
            && WASHED.matcher(comma.core()).lookingAt();
    boolean ofEach = isOneOfThem(comma) || isEachOfThem(comma);
    return apposed
        || ofPart
        || isOfSizes(comma)
        || ofEach
        || ofLook
        || ofCare
        || ofMade
        || isDescribedTwice(comma)
        || isOfPerson(comma)
        || isPlace(comma.before(), comma.core())
        || endsInAdjective(comma.before())
        || (SHARE.matcher(comma.before()).find() && SHARE.matcher(comma.core()).lookingAt());
  }

  /**
   * "Sizes J to T", before "with half sizes made to order"; "powder-coated steel", "1.5 mm thick".
   */
  private boolean isOfSizes(Comma comma) {
    boolean sizes =
        comma.before().startsWith("Sizes ")
            && (comma.first().equals("with") || comma.next() == Shape.PARTICIPLE);
    List<TermFinder.Hit> stuffs = materials.find(comma.before());
    boolean sheet =
        !stuffs.isEmpty()
            && stuffs.getLast().end() == comma.before().length()
            && comma.previous() != Shape.NOUN
            && THICKNESS.matcher(comma.piece()).matches();
    return sizes || sheet;
  }

  /** "You can set two alarms", before "one for weekdays"; "One round", before "one square". */
  private boolean isOneOfThem(Comma comma) {
    List<String> words = EnglishShapes.wordsOf(comma.piece());
    boolean onward = words.size() > 1 && english.has("preposition", words.get(1));
    boolean counted = comma.before().toLowerCase(Locale.ROOT).startsWith("one ");
    return comma.first().equals("one") && (counted || (comma.previous() == Shape.CLAUSE && onward));
  }

  /** "There are six pieces", before "each cut from solid wood". */
  private boolean isEachOfThem(Comma comma) {
    List<String> words = EnglishShapes.wordsOf(comma.piece());
    return comma.first().equals("each")
        && words.size() > 1
        && (words.get(1).endsWith("ed") || english.has("participle_irregular", words.get(1)));
  }

  /** "Firm", before "lightweight block cut from one piece of cork". */
  private boolean isDescribedTwice(Comma comma) {
    return comma.before().indexOf(' ') < 0
        && isAdjective(comma.before().toLowerCase(Locale.ROOT))
        && isAdjective(comma.first())
        && comma.next() == Shape.NOUN;
  }

  /** "You will make a round cover", before "40 cm in diameter": that is not the kit's. */
  private boolean isOfPerson(Comma comma) {
    List<String> words = EnglishShapes.wordsOf(comma.before());
    return !words.isEmpty()
        && words.getFirst().equals("you")
        && comma.previous() == Shape.CLAUSE
        && OF_BEFORE.contains(comma.next())
        && !comma.piece().endsWith(":");
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

  private boolean endsInMaterial(String before) {
    List<TermFinder.Hit> stuffs = materials.find(before);
    return !stuffs.isEmpty() && stuffs.getLast().end() == before.length();
  }

  private boolean isAdjective(String word) {
    return english.has("adjective", word) || vocabulary.isAdjective(word);
  }
}
