package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the brand at the start of a name from the words that describe. */
final class BrandFinder {
  private static final Pattern LATIN_START =
      Pattern.compile(
          "^[\\p{IsLatin}][\\p{IsLatin}&.'’ -]*(?=\\s*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\d“「])");

  /** "by Milk & Meadow" behind the name. */
  private static final Pattern MAKER =
      Pattern.compile(
          "[^\\p{L}\\d,.;:(\\n]*\\bby[ \\t]+(\\p{Lu}[\\p{L}\\d'’.-]*(?:[ \\t]+(?:&|\\+|\\p{Lu}[\\p{L}\\d'’-]*))*)(?=[,.;:(\\n]|[ \\t]+(?:in|with|from|for)\\b|\\s*$)");

  /** "Linden & Rill" of "Linden & Rill Barrier Cream". */
  private static final String PAIR = " & ";

  private static final Pattern DESCRIBING =
      Pattern.compile(".{2,}(?:ed|ing|able|ible|less|ful|proof|like|al|ous|ive)");

  private final Lexicon lexicon;

  BrandFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The brand that stands behind a name after "by", or that opens it; null for none.
   *
   * @param start first character of the name in the words
   * @param end one past its last
   * @param noun where the product's noun stands
   */
  @Nullable Span find(String words, int start, int end, int noun, Language language) {
    Matcher maker = MAKER.matcher(words).region(end, words.length());
    String name = words.substring(start, end);
    boolean opensPlainly =
        lexicon.vocabulary().isNoun(EnglishShapes.firstWord(name))
            && !lexicon.english().has("proper_keep", EnglishShapes.firstWord(name));
    boolean made = language == Language.EN && maker.lookingAt();
    if (made && opensPlainly) {
      return new Span(maker.start(1), maker.end(1));
    }
    int length =
        language == Language.EN
            ? englishBrand(name, noun - start, isInside(words, start))
            : latinBrand(name);
    if (length > 0) {
      return new Span(start, start + name.substring(0, length).stripTrailing().length());
    }
    return made ? new Span(maker.start(1), maker.end(1)) : null;
  }

  /** Whether a capital in the words is meant: "Our Ramble dog coat". */
  private static boolean isInside(String words, int start) {
    return start > 1
        && words.charAt(start - 1) == ' '
        && Character.isLetter(words.charAt(start - 2));
  }

  /** Length of the run of capitalised words, not of the lexicon, that a name opens with. */
  private int englishBrand(String name, int nounAt, boolean inside) {
    if (name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ")) {
      return 0;
    }
    int end = 0;
    int at = 0;
    while (at < nounAt) {
      int stop = Words.end(name, at, name.length());
      String word = name.substring(at, stop);
      boolean joiner = word.equals("&") || word.startsWith("(") || word.equals("+");
      boolean opensSentence =
          at == 0
              && !inside
              && stop + 1 < name.length()
              && Character.isLowerCase(name.charAt(stop + 1))
              && lexicon.isCommonWord(word);
      if (!joiner && (opensSentence || !isBrandWord(word) || isOfMaterial(name, at))) {
        break;
      }
      end = stop;
      at = stop;
      while (at < name.length() && name.charAt(at) == ' ') {
        at++;
      }
    }
    String rest = name.substring(end).strip();
    boolean saysWhichSet =
        Character.isLowerCase((rest + " ").charAt(0))
            && lexicon.english().has("set_of_things", EnglishShapes.firstWord(rest));
    if (saysWhichSet) {
      return 0;
    }
    boolean everyWordCapital = end >= name.length() || titleCased(name.substring(end));
    int pair = everyWordCapital ? name.lastIndexOf(PAIR, end) : -1;
    if (pair > 0) {
      return Math.min(end, Words.end(name, pair + PAIR.length(), name.length()));
    }
    boolean oneWordOnly =
        everyWordCapital && !name.substring(0, end).matches(".*[&(].*|\\p{Lu}{3,}.*");
    return oneWordOnly ? Math.min(end, withPlace(name, Words.end(name, 0, name.length()))) : end;
  }

  /** "Hollin Bank" of "Hollin Bank Damson Jam", but "Harbour" of "Harbour Lane". */
  private int withPlace(String name, int first) {
    int next = Math.min(name.length(), first + 1);
    int end = Words.end(name, next, name.length());
    boolean more = name.indexOf(' ', end) >= 0 || end < name.length();
    return more && lexicon.english().has("brand_place", name.substring(next, end)) ? end : first;
  }

  /** "Merino" alone is no material, but opens the name of one in "Merino wool scarf". */
  private boolean isOfMaterial(String name, int at) {
    return lexicon.materials().find(name).stream()
        .anyMatch(hit -> hit.start() <= at && at < hit.end());
  }

  private static boolean titleCased(String rest) {
    return rest.strip().matches("(?:\\p{Lu}\\S*|\\W+)(?:\\s+(?:\\p{Lu}\\S*|\\W+))*");
  }

  private boolean isBrandWord(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    String bare = word.replaceAll("[^\\p{L}'’-]", "");
    return capital
        && bare.length() > 1
        && !lexicon.english().has("common_start", bare)
        && !lexicon.english().has("adjective", bare)
        && !lexicon.vocabulary().isAdjective(bare)
        && !lexicon.english().has("mass", bare)
        && !lexicon.english().has("stop", bare)
        && !lexicon.english().has("abbreviation", bare)
        && !lexicon.english().has("proper_keep", bare)
        && !lexicon.english().has("puffery_name", bare)
        && !DESCRIBING.matcher(bare).matches()
        && !bare.contains("-")
        && lexicon.materials().find(bare).isEmpty()
        && lexicon.colours().find(bare).isEmpty()
        && lexicon.uses().find(bare).isEmpty()
        && lexicon.products().find(bare).isEmpty();
  }

  private int latinBrand(String name) {
    Matcher matcher = LATIN_START.matcher(name);
    if (!matcher.find()) {
      return 0;
    }
    String brand = matcher.group().strip();
    return lexicon.english().has("proper_keep", brand)
            || brand.length() < 2
            || !lexicon.products().find(brand).isEmpty()
        ? 0
        : brand.length();
  }
}
