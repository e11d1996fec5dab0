package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the product's name, its brand and the noun it goes by. */
final class NameFinder {
  private static final Pattern ENGLISH_TAIL =
      Pattern.compile(
          "\\s(?:in|with|for|from|made|by|that|which)\\s|\\s[(]", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATIN_START =
      Pattern.compile(
          "^[\\p{IsLatin}][\\p{IsLatin}&.'’ -]*(?=\\s*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\d“「])");
  private static final Pattern QUOTED_AFTER = Pattern.compile("^\\s*[“\"「『][^”\"」』]{1,30}[”\"」』]");
  private static final int LONGEST_NAME_WORDS = 14;
  private static final int LONGEST_NAME_CJK = 32;
  private static final int SENTENCES_WITH_NAME = 3;
  private static final int WORDS_BEFORE_NOUN = 3;
  private static final int FALLBACK_WORDS = 5;
  private static final int FALLBACK_CJK = 10;

  private final Lexicon lexicon;
  private final EnglishShapes shapes;

  NameFinder(Lexicon lexicon, EnglishShapes shapes) {
    this.lexicon = lexicon;
    this.shapes = shapes;
  }

  Naming find(BriefText brief, List<Segment> segments, Language language) {
    int at = candidate(segments, language);
    if (at >= 0) {
      Segment segment = segments.get(at);
      TermFinder.Hit hit = lastProduct(brief, segment, language);
      return named(
          brief, segment.start(), nameEnd(brief, segment, hit, language), hit, at, language);
    }
    for (Segment segment : segments) {
      TermFinder.Hit hit = lastProduct(brief, segment, language);
      if (hit != null) {
        int start =
            language == Language.EN ? phraseStart(brief, segment, hit.start()) : hit.start();
        return named(brief, start, hit.end(), hit, -1, language);
      }
    }
    return fallback(brief, segments, language);
  }

  private int candidate(List<Segment> segments, Language language) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).label() == FactKind.NAME) {
        return i;
      }
    }
    for (int i = 0; i < segments.size() && segments.get(i).sentence() < SENTENCES_WITH_NAME; i++) {
      Segment segment = segments.get(i);
      boolean holdsProduct = !lexicon.products().find(segment.text()).isEmpty();
      if (segment.label() == null && holdsProduct && looksLikeName(segment, language)) {
        return i;
      }
    }
    return -1;
  }

  private boolean looksLikeName(Segment segment, Language language) {
    if (lexicon.of(language).anyIn("chatter", segment.text())) {
      return false;
    }
    if (language == Language.EN) {
      Shape shape = shapes.of(segment.text());
      return (shape == Shape.NOUN || shape == Shape.ADJECTIVE)
          && EnglishShapes.wordsOf(segment.text()).size() <= LONGEST_NAME_WORDS;
    }
    return segment.text().length() <= LONGEST_NAME_CJK
        && !segment.text().matches(".*(?:适合|采用|可以|这款|我们|です|ます).*");
  }

  private TermFinder.@Nullable Hit lastProduct(
      BriefText brief, Segment segment, Language language) {
    String region = brief.words().substring(segment.start(), segment.end());
    Matcher tail = ENGLISH_TAIL.matcher(region);
    List<TermFinder.Hit> hits = lexicon.products().find(region);
    TermFinder.Hit best = null;
    int limit = region.length();
    while (language == Language.EN && tail.find()) {
      int cut = tail.start();
      if (hits.stream().anyMatch(hit -> hit.end() <= cut)) {
        limit = cut;
        break;
      }
    }
    for (TermFinder.Hit hit : hits) {
      if (hit.end() <= limit) {
        best =
            new TermFinder.Hit(
                hit.concept(), segment.start() + hit.start(), segment.start() + hit.end());
      }
    }
    return best;
  }

  private int nameEnd(
      BriefText brief, Segment segment, TermFinder.@Nullable Hit hit, Language language) {
    String words = brief.words();
    if (hit == null) {
      return segment.end();
    }
    String rest = words.substring(hit.end(), segment.end());
    Matcher quoted = QUOTED_AFTER.matcher(rest);
    if (quoted.find()) {
      return hit.end() + quoted.end();
    }
    if (language != Language.EN) {
      return hit.end();
    }
    Matcher tail = ENGLISH_TAIL.matcher(rest + " ");
    int cut = tail.find() ? tail.start() : rest.length();
    for (Measures.Measure measure : Measures.find(rest, lexicon)) {
      cut = Math.min(cut, measure.start());
    }
    return Math.min(segment.end(), hit.end() + cut);
  }

  private Naming named(
      BriefText brief,
      int from,
      int to,
      TermFinder.@Nullable Hit hit,
      int segment,
      Language language) {
    String words = brief.words();
    int start = from;
    while (start < to && language == Language.EN && isArticle(words, start, to)) {
      start = wordEnd(words, start, to);
      while (start < to && words.charAt(start) == ' ') {
        start++;
      }
    }
    int brandLength =
        language == Language.EN
            ? englishBrand(
                words.substring(start, to), hit == null ? to - start : hit.start() - start)
            : latinBrand(words.substring(start, to));
    int nameStart = start + brandLength;
    while (nameStart < to && Character.isWhitespace(words.charAt(nameStart))) {
      nameStart++;
    }
    if (nameStart >= to) {
      nameStart = start;
      brandLength = 0;
    }
    String brand = brandLength > 0 ? words.substring(start, start + brandLength).strip() : null;
    String name = Tidying.tidy(words.substring(nameStart, to));
    String noun =
        hit == null ? name : words.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    return new Naming(
        name,
        nameStart,
        to,
        brand,
        brand == null ? 0 : start,
        brand == null ? 0 : start + brandLength,
        hit == null ? null : hit.concept(),
        noun,
        segment);
  }

  private boolean isArticle(String words, int start, int to) {
    String word = words.substring(start, wordEnd(words, start, to)).toLowerCase(Locale.ROOT);
    return List.of("a", "an", "the", "our", "this", "my", "these").contains(word);
  }

  private static int wordEnd(String words, int start, int to) {
    int end = start;
    while (end < to && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Length of the run of capitalised words, not of the lexicon, that a name opens with. */
  private int englishBrand(String name, int nounAt) {
    if (name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ")) {
      return 0;
    }
    int end = 0;
    int at = 0;
    while (at < nounAt) {
      int stop = wordEnd(name, at, name.length());
      String word = name.substring(at, stop);
      boolean joiner = word.equals("&") || word.startsWith("(") || word.equals("+");
      if (!joiner && !isBrandWord(word)) {
        break;
      }
      end = stop;
      at = stop;
      while (at < name.length() && name.charAt(at) == ' ') {
        at++;
      }
    }
    boolean everyWordCapital = end >= name.length() || titleCased(name.substring(end));
    boolean oneWordOnly =
        everyWordCapital && !name.substring(0, end).matches(".*[&(].*|\\p{Lu}{3,}.*");
    return oneWordOnly ? Math.min(end, wordEnd(name, 0, name.length())) : end;
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
        && !lexicon.english().has("mass", bare)
        && !lexicon.english().has("stop", bare)
        && !lexicon.english().has("abbreviation", bare)
        && !lexicon.english().has("proper_keep", bare)
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

  private int phraseStart(BriefText brief, Segment segment, int noun) {
    String words = brief.words();
    int start = noun;
    for (int i = 0; i < WORDS_BEFORE_NOUN; i++) {
      int end = start;
      while (end > segment.start() && words.charAt(end - 1) == ' ') {
        end--;
      }
      int begin = end;
      while (begin > segment.start() && !Character.isWhitespace(words.charAt(begin - 1))) {
        begin--;
      }
      String word = words.substring(begin, end).toLowerCase(Locale.ROOT);
      boolean stops =
          word.isEmpty()
              || !word.matches("[\\p{L}'’-]+")
              || lexicon.english().has("stop", word)
              || lexicon.english().has("determiner", word)
              || lexicon.english().has("preposition", word)
              || lexicon.english().has("verb3", word)
              || lexicon.english().has("verb0", word)
              || lexicon.english().has("relative", word)
              || lexicon.english().has("imperative", word)
              || lexicon.english().has("adverb", word)
              || List.of("sell", "selling", "sells", "new", "about", "something", "nice")
                  .contains(word);
      if (stops) {
        break;
      }
      start = begin;
    }
    return start;
  }

  private Naming fallback(BriefText brief, List<Segment> segments, Language language) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.text().codePoints().anyMatch(Character::isLetter)) {
        int end = shortEnd(brief.words(), segment, language);
        boolean whole = end >= segment.end();
        return named(brief, segment.start(), end, null, whole ? i : -1, language);
      }
    }
    String trimmed = brief.words().strip();
    int start = trimmed.isEmpty() ? 0 : brief.words().indexOf(trimmed);
    String name = trimmed.isEmpty() ? "" : Tidying.tidy(trimmed);
    return new Naming(name, start, start + trimmed.length(), null, 0, 0, null, name, -1);
  }

  private static int shortEnd(String words, Segment segment, Language language) {
    if (language != Language.EN) {
      int limit = Math.min(segment.end(), segment.start() + FALLBACK_CJK);
      return limit < words.length() && Character.isLowSurrogate(words.charAt(limit))
          ? limit - 1
          : limit;
    }
    int end = segment.start();
    for (int i = 0; i < FALLBACK_WORDS && end < segment.end(); i++) {
      while (end < segment.end() && Character.isWhitespace(words.charAt(end))) {
        end++;
      }
      end = wordEnd(words, end, segment.end());
    }
    return end;
  }
}
