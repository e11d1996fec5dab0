package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what stands behind a comma only to say more of the words before it. */
final class ClauseAsides {
  /** "88% polyester, 12% elastane". */
  private static final Pattern SHARE = Pattern.compile("\\d{1,3} ?% ?\\p{L}");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

  private final WordClasses english;
  private final Vocabulary vocabulary;

  ClauseAsides(Lexicon lexicon) {
    this.english = lexicon.english();
    this.vocabulary = lexicon.vocabulary();
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
            && comma.next() == Shape.PARTICIPLE;
    return apposed
        || ofPart
        || isPlace(comma.before(), comma.core())
        || endsInAdjective(comma.before())
        || (SHARE.matcher(comma.before()).lookingAt() && SHARE.matcher(comma.core()).lookingAt());
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
}
